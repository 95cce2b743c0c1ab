import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cutExports } from "./cutExports.ts";

/** What DuckDB-WASM (eh) is compiled with; wasm-opt must know to read it. */
const features = [
  "exception-handling",
  "bulk-memory",
  "bulk-memory-opt",
  "sign-ext",
  "mutable-globals",
  "nontrapping-float-to-int",
  "simd",
  "reference-types",
  "multivalue",
];

/** Raised when the result changes for the same input. */
const recipe = "1";

export interface SlimOptions {
  /** Folder of the npm package `binaryen`. */
  readonly binaryenFolder: string;
  readonly cacheFolder: string;
  readonly say: (line: string) => void;
}

async function removeUnused(wasm: Uint8Array, wasmOpt: string, workFolder: string): Promise<Buffer> {
  const input = join(workFolder, "cut.wasm");
  const output = join(workFolder, "slim.wasm");
  await writeFile(input, wasm);
  await promisify(execFile)(process.execPath, [
    wasmOpt,
    ...features.map((name) => `--enable-${name}`),
    "--remove-unused-module-elements",
    input,
    "-o",
    output,
  ]);
  return await readFile(output);
}

async function slimAnew(wasm: Buffer, workerText: string, wasmOpt: string, { cacheFolder, say }: SlimOptions): Promise<Buffer> {
  const cut = cutExports(wasm, workerText);
  say(`  exports cut from ${cut.before} to ${cut.after}; removing what is no longer reachable (half a minute)`);
  await mkdir(cacheFolder, { recursive: true });
  const workFolder = await mkdtemp(join(cacheFolder, "slim-"));
  try {
    const slim = await removeUnused(cut.wasm, wasmOpt, workFolder);
    if (!WebAssembly.validate(Uint8Array.from(slim)))
      throw new Error("wasm-opt: got an invalid module. Check the list of features in scripts/build/slimWasm.ts");
    return slim;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/**
 * Makes the engine a third smaller: cuts the exports, then removes what became unreachable.
 *
 * Without the package `binaryen` the engine ships as published, and the build says so. Results are kept by the hash
 * of all that goes in.
 *
 * Shape   wasm, text of the published worker → smaller wasm
 * Errors  when the module is not of the known form, so that a new version of the package is looked at
 */
export async function slimWasm(wasm: Buffer, workerText: string, options: SlimOptions): Promise<Buffer> {
  const wasmOpt = join(options.binaryenFolder, "bin/wasm-opt");
  if (!existsSync(wasmOpt)) {
    options.say("  binaryen is not installed: the engine ships as published (34 MB; some hosts refuse files over 25 MiB)");
    return wasm;
  }
  const version = await readFile(join(options.binaryenFolder, "package.json"), "utf8");
  const key = [recipe, version, features.join(), workerText, wasm]
    .reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256"))
    .digest("hex");
  const cached = join(options.cacheFolder, `duckdb-eh.${key.slice(0, 32)}.wasm`);
  if (existsSync(cached)) return await readFile(cached);
  const slim = await slimAnew(wasm, workerText, wasmOpt, options);
  await mkdir(dirname(cached), { recursive: true });
  await writeFile(`${cached}.new`, slim);
  await rename(`${cached}.new`, cached);
  return slim;
}
