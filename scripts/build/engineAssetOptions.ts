import { join } from "node:path";
import { slimWasm } from "./slimWasm.ts";
import type { EngineAssetOptions } from "./writeEngineAssets.ts";

/** How the site makes its engine; the tests run the very same files. */
export function engineAssetOptions(root: string, say: (line: string) => void): Pick<EngineAssetOptions, "packageFolder" | "slimWasm"> {
  const slimOptions = { binaryenFolder: join(root, "node_modules/binaryen"), cacheFolder: join(root, "node_modules/.cache/erikti"), say };
  return {
    packageFolder: join(root, "node_modules/@duckdb/duckdb-wasm"),
    slimWasm: (wasm, workerText) => slimWasm(wasm, workerText, slimOptions),
  };
}
