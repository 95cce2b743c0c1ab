import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { publishedFormats } from "../../../../scripts/build/buildData.ts";
import type { DataWriter, ManifestFile } from "../../../../scripts/build/dataBuild.ts";
import { publishRows } from "../../../../scripts/build/publishRows.ts";
import { writeAll } from "../../../../scripts/build/writeAll.ts";
import { parseDataset } from "../../../../scripts/check/checkDataset.ts";
import { readFolder } from "../../../../scripts/check/readFolder.ts";
import { parseRelease, type Release } from "../../../../scripts/check/release.ts";

export interface RealBuild {
  readonly folder: string;
  readonly release: Release;
  readonly files: readonly ManifestFile[];
}

const builds = new Map<readonly DataWriter[], Promise<RealBuild>>();
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function buildAnew(writers: readonly DataWriter[]): Promise<RealBuild> {
  const folder = mkdtempSync(join(tmpdir(), "erikti-read-"));
  folders.push(folder);
  const texts = readFolder("data");
  const release = parseRelease(texts["release.json"] ?? "");
  if (release === null) throw new Error("data/release.json: got no release, expected one. Run data:check");
  const build = { ...publishRows(parseDataset("data", texts).dataset), release, folder };
  return { folder, release, files: await writeAll(build, writers) };
}

/** The files that some writers make of the real data, built once for all tests of a file and gone after them. */
export function realBuild(writers: readonly DataWriter[] = publishedFormats): Promise<RealBuild> {
  const known = builds.get(writers);
  if (known !== undefined) return known;
  const fresh = buildAnew(writers);
  builds.set(writers, fresh);
  return fresh;
}
