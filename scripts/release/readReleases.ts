import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../../src/lib/releases/compareVersions.ts";
import type { ReleaseArchive } from "../../src/lib/releases/releaseArchive.ts";
import type { ReleasedTables } from "../../src/lib/releases/toReleaseLog.ts";
import type { DataBuild } from "../build/dataBuild.ts";
import { sumsFile } from "../build/writeSums.ts";
import { parseRelease, type Release } from "../check/release.ts";
import { archiveFile, unpackArchive } from "./archiveFile.ts";
import { fromArchive } from "./fromArchive.ts";
import { statesOf } from "./statesOf.ts";

/** A release as it is kept below `data/releases/`. */
export interface StoredRelease extends ReleasedTables, Release {
  readonly folder: string;
  readonly archive: ReleaseArchive;
  readonly content: Pick<DataBuild, "tables" | "resources">;
  /** Text of SHA256SUMS: what was published, with its checksums. */
  readonly sums: string;
}

/** Folder of all kept releases, in the folder of the data. */
export const releasesFolder = "releases";

/**
 * Reads the checksums of a release.
 *
 * Errors  an Error when there are none: nothing could be published of it
 */
function readSums(folder: string, version: string): string {
  const path = join(folder, sumsFile);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new Error(`${path}: got no file, expected the checksums of ${version}. Restore the file as it was committed`);
}

function readStored(folder: string, version: string): StoredRelease {
  const release = parseRelease(readFileSync(join(folder, "release.json"), "utf8"));
  if (release?.version !== version) {
    throw new Error(`${folder}/release.json: got version ${release?.version ?? "none"}, expected ${version}, as its folder. Restore the file`);
  }
  const archive = unpackArchive(readFileSync(join(folder, archiveFile)), join(folder, archiveFile));
  const content = fromArchive(archive, folder);
  return { ...release, folder, archive, content, tables: statesOf(content), sums: readSums(folder, version) };
}

/**
 * Reads all releases of a data folder, the oldest first; a folder without any gives none.
 *
 * Errors  an Error when a file of a release is missing or damaged
 */
export function readReleases(dataFolder: string): StoredRelease[] {
  const folder = join(dataFolder, releasesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted(compareVersions)
    .map((version) => readStored(join(folder, version), version));
}
