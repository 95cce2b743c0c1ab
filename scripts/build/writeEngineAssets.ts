import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EngineFile, EngineManifest } from "../../src/engine/engineManifest.ts";
import { writeGenerated } from "./writeGenerated.ts";

export interface EngineAssetOptions {
  /** Folder of the npm package @duckdb/duckdb-wasm. */
  readonly packageFolder: string;
  readonly databasePath: string;
  readonly outFolder: string;
  readonly manifestFile: string;
  /** Makes the wasm smaller; without it the file ships as published. */
  readonly slimWasm?: (wasm: Buffer, workerText: string) => Promise<Buffer>;
}

interface Asset {
  readonly entry: EngineFile;
  readonly content: Buffer;
}

function toAsset(stem: string, extension: string, content: Buffer): Asset {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { content, entry: { file: `${stem}.${sha256.slice(0, 16)}.${extension}`, bytes: content.length, sha256 } };
}

/** Puts the prelude in front of the published worker and drops the pointer to a source map that is not shipped. */
export function joinWorker(prelude: string, published: string): string {
  return `${prelude}\n${published.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n")}`;
}

async function readVersion(packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as { version: string };
  return version;
}

/**
 * Puts the browser's engine and database into `public/engine/`, content hashes in the names, and removes older ones.
 *
 * New files are written before old ones go, and the manifest is written in between: a failure leaves a whole set.
 *
 * Errors  when the package or the database is missing
 */
export async function writeEngineAssets({
  packageFolder,
  databasePath,
  outFolder,
  manifestFile,
  slimWasm,
}: EngineAssetOptions): Promise<EngineManifest> {
  if (!existsSync(databasePath)) throw new Error(`${databasePath}: got no file, expected the built database. Run npm run data:build`);
  const published = await readFile(join(packageFolder, "dist/duckdb-browser-eh.worker.js"), "utf8");
  const prelude = await readFile(join(import.meta.dirname, "../../src/engine/workerPrelude.js"), "utf8");
  const wasm = await readFile(join(packageFolder, "dist/duckdb-eh.wasm"));
  const assets = {
    worker: toAsset("duckdb-worker", "js", Buffer.from(joinWorker(prelude, published))),
    wasm: toAsset("duckdb-eh", "wasm", slimWasm ? await slimWasm(wasm, published) : wasm),
    database: toAsset("erikti", "duckdb", await readFile(databasePath)),
  };
  await mkdir(outFolder, { recursive: true });
  for (const { entry, content } of Object.values(assets)) await writeFile(join(outFolder, entry.file), content);
  const manifest: EngineManifest = {
    engineVersion: await readVersion(packageFolder),
    worker: assets.worker.entry,
    wasm: assets.wasm.entry,
    database: assets.database.entry,
  };
  await writeGenerated(manifestFile, manifest);
  const current = Object.values(assets).map(({ entry }) => entry.file);
  for (const name of await readdir(outFolder)) if (!current.includes(name)) await rm(join(outFolder, name), { recursive: true });
  return manifest;
}
