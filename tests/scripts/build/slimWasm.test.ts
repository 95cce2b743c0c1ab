import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slimWasm } from "../../../scripts/build/slimWasm.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "erikti-slim-"));
});

afterEach(async () => rm(folder, { recursive: true, force: true }));

/** A module with two exported functions, of which the worker mentions one. */
const wasm = Buffer.from([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 3, 2, 0, 0, 7, 9, 2, 1, 0x61, 0, 0, 1, 0x62, 0, 1, 10, 7, 2, 2, 0, 0x0b, 2, 0, 0x0b,
]);

describe("slimWasm(…)", () => {
  it("ships the engine as published when binaryen is not installed, and says so", async () => {
    const said: string[] = [];
    const slim = await slimWasm(wasm, "a", { binaryenFolder: join(folder, "none"), cacheFolder: folder, say: (line) => said.push(line) });
    expect(slim).toBe(wasm);
    expect(said.join()).toContain("as published");
  });

  it("runs wasm-opt on the cut module once and then takes the result from the cache", async () => {
    const binaryenFolder = join(folder, "binaryen");
    await mkdir(join(binaryenFolder, "bin"), { recursive: true });
    await writeFile(join(binaryenFolder, "package.json"), '{"version":"1"}');
    // Stands in for wasm-opt: copies its input to its output.
    await writeFile(join(binaryenFolder, "bin/wasm-opt"), 'const a = process.argv; require("node:fs").copyFileSync(a.at(-3), a.at(-1));');
    const said: string[] = [];
    const options = { binaryenFolder, cacheFolder: join(folder, "cache"), say: (line: string) => said.push(line) };
    const first = await slimWasm(wasm, "a", options);
    expect(WebAssembly.Module.exports(new WebAssembly.Module(Uint8Array.from(first))).map(({ name }) => name)).toEqual(["a"]);
    expect(await slimWasm(wasm, "a", options)).toEqual(first);
    expect(said).toHaveLength(1);
    expect(await slimWasm(wasm, "b", options)).not.toEqual(first);
  });
});
