import { describe, expect, it } from "vitest";
import { cutExports } from "../../../scripts/build/cutExports.ts";

const text = (name: string): number[] => [name.length, ...Buffer.from(name)];
const section = (id: number, body: number[]): number[] => [id, body.length, ...body];

/** A module with one function, imported as GOT.func `own`, exported under some names. */
function aModule(exports: readonly string[]): Uint8Array {
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [1, ...text("GOT.func"), ...text("own"), 3, 0x7f, 1]),
    ...section(3, [1, 0]),
    ...section(7, [exports.length, ...exports.flatMap((name) => [...text(name), 0, 0])]),
    ...section(10, [1, 2, 0, 0x0b]),
  ]);
}

const exportsOf = (wasm: Uint8Array): string[] => WebAssembly.Module.exports(new WebAssembly.Module(Uint8Array.from(wasm))).map(({ name }) => name);

describe("cutExports(…)", () => {
  it("keeps what the worker mentions, what the module takes from itself and the runtime's names", () => {
    const cut = cutExports(
      aModule(["malloc", "own", "duckdb_web_run", "__wasm_call_ctors", "__ZN6duckdb", "_ZN6duckdb3fooEv"]),
      'x=wasmExports["malloc"]',
    );
    expect(exportsOf(cut.wasm)).toEqual(["malloc", "own", "duckdb_web_run", "__wasm_call_ctors"]);
    expect(cut).toMatchObject({ before: 6, after: 4 });
  });

  it("fails loudly on a module of another form", () => {
    expect(() => cutExports(aModule([]).subarray(0, 14), "")).toThrow(RangeError);
  });
});
