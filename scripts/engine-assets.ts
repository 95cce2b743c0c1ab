/** Builds `public/engine/` and `src/generated/engineManifest.json` from the npm package and the built database: `node scripts/engine-assets.ts`. */
import { join } from "node:path";
import { engineAssetOptions } from "./build/engineAssetOptions.ts";
import { writeEngineAssets } from "./build/writeEngineAssets.ts";

const root = join(import.meta.dirname, "..");

const { engineVersion, worker, wasm, database } = await writeEngineAssets({
  ...engineAssetOptions(root, (line) => console.log(line)),
  databasePath: join(root, "public/data/erikti.duckdb"),
  outFolder: join(root, "public/engine"),
  manifestFile: join(root, "src/generated/engineManifest.json"),
});

console.log(`public/engine: DuckDB-WASM ${engineVersion}`);
for (const { file, bytes } of [worker, wasm, database]) console.log(`  ${file}  ${bytes} bytes`);
