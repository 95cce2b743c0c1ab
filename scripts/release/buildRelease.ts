import { existsSync } from "node:fs";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReleaseFile } from "../../src/lib/releases/releaseRecord.ts";
import type { ManifestFile } from "../build/dataBuild.ts";
import { sha256Of } from "../build/sha256Of.ts";
import { writeAll } from "../build/writeAll.ts";
import { sumsFile } from "../build/writeSums.ts";
import { parseSums } from "./parseSums.ts";
import type { StoredRelease } from "./readReleases.ts";
import { releaseFormats } from "./releaseFormats.ts";

/** Folder beside an archive for files that today's writers can no longer make. */
export const keptFolder = "kept";

/** Puts the kept files into the folder of a release; they win over what was made. */
async function copyKept(from: string, folder: string, names: Iterable<string>): Promise<void> {
  for (const name of names) if (existsSync(join(from, name))) await copyFile(join(from, name), join(folder, name));
}

/**
 * Makes the files of a release from its archive.
 *
 * Errors  an Error that names the release and the way out, with the one of the writer as its cause
 */
async function makeFiles(release: StoredRelease, folder: string): Promise<ManifestFile[]> {
  const { version, releasedOn, collectedThrough, archive, content } = release;
  try {
    return await writeAll({ ...content, release: { version, releasedOn, collectedThrough }, folder }, releaseFormats(archive));
  } catch (cause) {
    throw new Error(
      `${release.folder}: got "${cause instanceof Error ? cause.message : String(cause)}", expected the files of ${version}. ` +
        `The writers no longer make them: undo what changed the writers, or put all its files into ${join(release.folder, keptFolder)}/, see CONTRIBUTING.md`,
      { cause },
    );
  }
}

/** What a release published; without a checksum nobody could tell, and nothing would be published. */
function publishedSums({ folder, version, sums }: StoredRelease): ReadonlyMap<string, string> {
  const expected = parseSums(sums);
  if (expected.size > 0) return expected;
  throw new Error(`${join(folder, sumsFile)}: got no checksum, expected those of the files of ${version}. Restore the file as it was committed`);
}

async function sumOf(path: string): Promise<{ bytes: number; sha256: string }> {
  return existsSync(path) ? await sha256Of(path) : { bytes: 0, sha256: "no file" };
}

function faultText({ folder, version }: StoredRelease, name: string, sums: { got: string; expected: string }): string {
  return (
    `${join(folder, sumsFile)} ${name}: got ${sums.got}, expected ${sums.expected}. ` +
    `The writers no longer make the file of ${version}: undo what changed its bytes, or keep that file in ${join(folder, keptFolder)}/`
  );
}

/**
 * Builds the files of a release once more, each with the bytes that it was published with.
 *
 * What today's writers cannot make is taken from `kept/` beside the archive; when all is kept, nothing is made. Files
 * that the release did not publish are left out.
 *
 * Shape   release, empty folder → its files, in the order of SHA256SUMS
 * Errors  an Error that names every file whose bytes differ, or the release when it has no checksums or its files cannot be made
 */
export async function buildRelease(release: StoredRelease, folder: string): Promise<ReleaseFile[]> {
  const expected = publishedSums(release);
  const keptFrom = join(release.folder, keptFolder);
  const isAllKept = [...expected.keys()].every((name) => existsSync(join(keptFrom, name)));
  await mkdir(folder, { recursive: true });
  const made = isAllKept ? [] : await makeFiles(release, folder);
  await copyKept(keptFrom, folder, expected.keys());
  for (const { name } of made) if (!expected.has(name)) await rm(join(folder, name));
  await writeFile(join(folder, sumsFile), release.sums);
  const files: ReleaseFile[] = [];
  const faults: string[] = [];
  for (const [name, sha256] of expected) {
    const sum = await sumOf(join(folder, name));
    if (sum.sha256 !== sha256) faults.push(faultText(release, name, { got: sum.sha256, expected: sha256 }));
    files.push({ name, bytes: sum.bytes, sha256 });
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return files;
}
