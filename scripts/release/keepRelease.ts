import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReleaseArchive } from "../../src/lib/releases/releaseArchive.ts";
import type { DataBuild } from "../build/dataBuild.ts";
import { replaceFolder } from "../build/replaceFolder.ts";
import { writeAll } from "../build/writeAll.ts";
import { sumsFile } from "../build/writeSums.ts";
import { writePackageMetadata } from "../build/writePackageMetadata.ts";
import { licenceFile, licencePath } from "../build/writeTerms.ts";
import { formatRelease, type Release } from "../check/release.ts";
import { archiveFile, packArchive, unpackArchive } from "./archiveFile.ts";
import { fromArchive } from "./fromArchive.ts";
import { parseSums } from "./parseSums.ts";
import { releasesFolder } from "./readReleases.ts";
import { releaseFormats, rowFormats } from "./releaseFormats.ts";
import { toArchive } from "./toArchive.ts";

type Content = Pick<DataBuild, "tables" | "resources">;

export interface KeepOptions {
  readonly release: Release;
  readonly content: Content;
  readonly dataFolder: string;
  /** Last step, done when the archive stands in its place; when it fails, the archive goes again. */
  readonly settle?: () => Promise<void>;
}

async function inTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "erikti-release-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the release a first time, for the texts that describe its files. */
async function firstBuild(content: Content, release: Release): Promise<{ texts: ReleaseArchive["files"]; sums: ReadonlyMap<string, string> }> {
  return await inTempFolder(async (folder) => {
    const build = { ...content, release, folder };
    const files = await writeAll(build, rowFormats);
    const texts: Record<string, string> = { [licenceFile]: await readFile(licencePath, "utf8") };
    for (const { name } of await writePackageMetadata(build, files)) texts[name] = await readFile(join(folder, name), "utf8");
    return { texts, sums: new Map(files.map(({ name, sha256 }) => [name, sha256])) };
  });
}

/** Builds the release from its archive, as every later build will. */
async function secondBuild(bytes: Uint8Array, release: Release, place: string): Promise<string> {
  const archive = unpackArchive(bytes, place);
  return await inTempFolder(async (folder) => {
    await writeAll({ ...fromArchive(archive, place), release, folder }, releaseFormats(archive));
    return await readFile(join(folder, sumsFile), "utf8");
  });
}

/**
 * Keeps a release below `data/releases/`: its days, its archive, and the checksums of what it publishes.
 *
 * It is built twice, from the rows and from the archive: both must give the same bytes.
 *
 * Errors  an Error when the archive does not give back what went in; nothing is kept then
 */
export async function keepRelease({ release, content, dataFolder, settle = () => Promise.resolve() }: KeepOptions): Promise<void> {
  const target = join(dataFolder, releasesFolder, release.version);
  const first = await firstBuild(content, release);
  const bytes = packArchive(toArchive(content, first.texts));
  const sums = await secondBuild(bytes, release, target);
  const again = parseSums(sums);
  const differing = [...first.sums].filter(([name, sha256]) => again.get(name) !== sha256).map(([name]) => name);
  if (differing.length > 0) {
    throw new Error(`${target}: got other bytes of ${differing.join(", ")} from the archive, expected the same. Mend what the archive leaves out`);
  }
  await replaceFolder({
    target,
    fill: async (folder) => {
      await chmod(folder, 0o755);
      await writeFile(join(folder, "release.json"), formatRelease(release));
      await writeFile(join(folder, sumsFile), sums);
      await writeFile(join(folder, archiveFile), bytes);
    },
    settle,
  });
}
