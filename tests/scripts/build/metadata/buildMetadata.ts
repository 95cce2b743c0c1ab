import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildData } from "../../../../scripts/build/buildData.ts";
import type { DataManifest } from "../../../../scripts/build/dataBuild.ts";
import { writeCatalogueMetadata } from "../../../../scripts/build/writeCatalogueMetadata.ts";
import { writeCsv } from "../../../../scripts/build/writeCsv.ts";
import { writeIndicators } from "../../../../scripts/build/writeIndicators.ts";
import { writeJson } from "../../../../scripts/build/writeJson.ts";
import { writePackageMetadata } from "../../../../scripts/build/writePackageMetadata.ts";
import { writeZip } from "../../../../scripts/build/writeZip.ts";

/** The real data as text, and all that describes them. */
export interface BuiltMetadata {
  readonly folder: string;
  readonly manifest: DataManifest;
  readonly readText: (name: string) => Promise<string>;
  readonly readJson: (name: string) => Promise<unknown>;
  readonly remove: () => Promise<void>;
}

/** Text formats alone: what is described is the same, and it takes a second. */
const writers = [writeCsv, writeJson, writeIndicators, writePackageMetadata, writeZip, writeCatalogueMetadata];

/** Builds into a folder of its own; remove it afterwards. */
export async function buildMetadata(): Promise<BuiltMetadata> {
  const root = await mkdtemp(join(tmpdir(), "erikti-metadata-"));
  const folder = join(root, "data");
  const result = await buildData({ dataFolder: "data", outFolder: folder, manifestFile: join(root, "manifest.json"), writers });
  if ("issues" in result) throw new Error(`data: got ${result.issues.length} faults, expected none. Run npm run data:check`);
  const readText = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  return {
    folder,
    manifest: result.manifest,
    readText,
    readJson: async (name) => JSON.parse(await readText(name)) as unknown,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
