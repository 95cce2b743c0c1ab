import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBuiltSite } from "../../../../scripts/bench/interaction/builtSite.ts";
import { renameDatabase } from "../../../../scripts/bench/interaction/siteWithDatabase.ts";
import { wholeNumber } from "../../../../scripts/bench/interaction/wholeNumber.ts";

let dist: string;

async function put(name: string, content: string): Promise<void> {
  await mkdir(join(dist, "engine"), { recursive: true });
  await writeFile(join(dist, name), content);
}

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "erikti-dist-"));
});

afterEach(async () => rm(dist, { recursive: true, force: true }));

describe("findBuiltSite(…)", () => {
  it("says what to do when nothing was built", () => {
    expect(() => findBuiltSite(join(dist, "none"))).toThrow(/got no built site, expected one\. Run npm run build$/);
  });

  it("describes the engine's files by their content", async () => {
    for (const name of ["index.html", "engine/duckdb-worker.1.js", "engine/duckdb-eh.1.wasm", "engine/duckdb-eh.1.wasm.br", "engine/erikti.1.duckdb"])
      await put(name, "abc");
    expect(findBuiltSite(dist).manifest.database).toEqual({
      file: "erikti.1.duckdb",
      bytes: 3,
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
  });

  it("refuses an engine that is not whole, or there twice", async () => {
    await put("index.html", "");
    expect(() => findBuiltSite(dist)).toThrow(/engine: got no files like .*worker/);
    for (const name of ["engine/duckdb-worker.1.js", "engine/duckdb-worker.2.js"]) await put(name, "");
    expect(() => findBuiltSite(dist)).toThrow(/got several files/);
  });
});

describe("renameDatabase(…)", () => {
  const built = { file: "erikti.aa.duckdb", bytes: 12, sha256: "aa11" };
  const other = { file: "generated.duckdb", bytes: 345, sha256: "bb22" };

  it("gives the engine's script another hash and size, and no other script", () => {
    expect(renameDatabase('{file:"erikti.aa.duckdb",bytes:12,sha256:"aa11"},x=312', built, other)).toBe(
      '{file:"erikti.aa.duckdb",bytes:345,sha256:"bb22"},x=312',
    );
    expect(renameDatabase("x=12", built, other)).toBe("x=12");
  });

  it("refuses a script whose manifest it does not understand", () => {
    expect(() => renameDatabase('bytes:1.2e1,sha256:"aa11"', built, other)).toThrow(/got no size 12/);
  });
});

describe("wholeNumber(…)", () => {
  it("reads digits, and refuses what is not a count", () => {
    expect(wholeNumber("rows", "1000000", 1)).toBe(1_000_000);
    for (const text of ["0", "-1", "1.5", "many", ""]) expect(() => wholeNumber("rows", text, 1)).toThrow(/--rows: got/);
  });
});
