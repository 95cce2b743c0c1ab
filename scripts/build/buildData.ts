import { chmod, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkDataset, parseDataset } from "../check/checkDataset.ts";
import type { Issue } from "../check/issue.ts";
import { readFolder } from "../check/readFolder.ts";
import { parseRelease, type Release } from "../check/release.ts";
import { isDraftOf } from "../release/isDraftOf.ts";
import { readReleases } from "../release/readReleases.ts";
import type { DataManifest, DataWriter } from "./dataBuild.ts";
import { publishRows } from "./publishRows.ts";
import { replaceFolder } from "./replaceFolder.ts";
import { writeAll } from "./writeAll.ts";
import { writeCatalogueMetadata } from "./writeCatalogueMetadata.ts";
import { writeCsv } from "./writeCsv.ts";
import { writeDatabase } from "./writeDatabase.ts";
import { draftGenerated } from "./writeGenerated.ts";
import { writeIndicators } from "./writeIndicators.ts";
import { writeTerms } from "./writeTerms.ts";
import { writeJson } from "./writeJson.ts";
import { writePackageMetadata } from "./writePackageMetadata.ts";
import { writeReleases } from "./writeReleases.ts";
import { writeXlsx } from "./writeXlsx.ts";
import { writeZip } from "./writeZip.ts";

/** Follows the version in every file of data that were changed since the release they name. */
const draftMark = "+draft";

export interface BuildOptions {
  readonly dataFolder: string;
  readonly outFolder: string;
  readonly manifestFile: string;
  readonly writers?: readonly DataWriter[];
}

/** Every published format; a further one is one more writer. What describes files comes after them. */
export const publishedFormats: readonly DataWriter[] = [
  writeDatabase,
  writeCsv,
  writeJson,
  writeXlsx,
  writeIndicators,
  writeTerms,
  writePackageMetadata,
  writeZip,
  writeCatalogueMetadata,
];

/**
 * Checks `data/` and builds all that is published from it.
 *
 * Shape   folders → faults of the data (then nothing is written), or the manifest
 * Errors  faults of the disk or of a constraint; the last good build, files and manifest, then stands as it was
 */
export async function buildData({
  dataFolder,
  outFolder,
  manifestFile,
  writers = publishedFormats,
}: BuildOptions): Promise<{ issues: readonly Issue[] } | { manifest: DataManifest }> {
  const texts = readFolder(dataFolder);
  const releases = readReleases(dataFolder);
  const issues = checkDataset(dataFolder, texts, releases);
  if (issues.length > 0) return { issues };
  const { dataset } = parseDataset(dataFolder, texts);
  const content = publishRows(dataset);
  const named = parseRelease(texts["release.json"] ?? "") as Release;
  const isDraft = isDraftOf({ ...content, release: named, folder: outFolder }, releases);
  const release = isDraft ? { ...named, version: `${named.version}${draftMark}` } : named;
  const logFile = join(dirname(manifestFile), "releases.json");
  const { manifest } = await replaceFolder({
    target: outFolder,
    fill: async (folder) => {
      await chmod(folder, 0o755);
      const build = { ...content, release, folder };
      const files = await writeAll(build, writers);
      const log = await writeReleases(build, releases);
      const written: DataManifest = { ...release, isDraft, files };
      return { manifest: written, drafts: [await draftGenerated(logFile, log), await draftGenerated(manifestFile, written)] as const };
    },
    settle: async ({ drafts: [log, draft] }) => {
      await rename(log, logFile);
      await rename(draft, manifestFile);
    },
  });
  return { manifest };
}
