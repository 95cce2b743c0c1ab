import { chmod, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allTables } from "../../src/lib/tables/allTables.ts";
import { checkDataset, parseDataset } from "../check/checkDataset.ts";
import { rowsOf } from "../check/dataset.ts";
import type { Issue } from "../check/issue.ts";
import { readFolder } from "../check/readFolder.ts";
import { parseRelease, type Release } from "../check/release.ts";
import type { DataBuild, DataWriter, OutputFile } from "./dataBuild.ts";
import { replaceFolder } from "./replaceFolder.ts";
import { sha256Of } from "./sha256Of.ts";
import { writeCsv } from "./writeCsv.ts";
import { writeDatabase } from "./writeDatabase.ts";
import { draftGenerated } from "./writeGenerated.ts";

/** A file that readers may download. */
export interface ManifestFile extends OutputFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** What `scripts/data-build.ts` writes to `src/generated/dataManifest.json`. */
export interface DataManifest {
  readonly version: string;
  readonly collectedThrough: string;
  readonly files: readonly ManifestFile[];
}

export interface BuildOptions {
  readonly dataFolder: string;
  readonly outFolder: string;
  readonly manifestFile: string;
  readonly writers?: readonly DataWriter[];
}

/** Every published format; a further one is one more writer. */
export const publishedFormats: readonly DataWriter[] = [writeDatabase, writeCsv];

async function writeAll(build: DataBuild, writers: readonly DataWriter[]): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const writer of writers) {
    for (const file of await writer(build)) files.push({ ...file, ...(await sha256Of(join(build.folder, file.name))) });
  }
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  await writeFile(join(build.folder, "SHA256SUMS"), sums.join(""));
  return files;
}

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
  const issues = checkDataset(dataFolder, texts);
  if (issues.length > 0) return { issues };
  const { dataset } = parseDataset(dataFolder, texts);
  const release = parseRelease(texts["release.json"] ?? "") as Release;
  const tables = allTables.map((table) => ({ table, rows: rowsOf(dataset, table.name) }));
  const { manifest } = await replaceFolder({
    target: outFolder,
    fill: async (folder) => {
      await chmod(folder, 0o755);
      const written: DataManifest = { ...release, files: await writeAll({ tables, release, folder }, writers) };
      return { manifest: written, draft: await draftGenerated(manifestFile, written) };
    },
    settle: ({ draft }) => rename(draft, manifestFile),
  });
  return { manifest };
}
