import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildData } from "../../scripts/build/buildData.ts";
import { writeDatabase } from "../../scripts/build/writeDatabase.ts";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import { rawQuery } from "./rawQuery.ts";

let folder: string;
let runner: NativeRunner;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "erikti-native-"));
  await buildData({
    dataFolder: "tests/fixtures/valid",
    outFolder: join(folder, "data"),
    manifestFile: join(folder, "manifest.json"),
    writers: [writeDatabase],
  });
  runner = await openNativeRunner(join(folder, "data/erikti.duckdb"));
});

afterAll(async () => {
  runner.close();
  await rm(folder, { recursive: true, force: true });
});

describe("openNativeRunner(…)", () => {
  it("binds parameters and never pastes them", async () => {
    const rows = await runner.run(rawQuery("SELECT $text AS text, $number + 1 AS number"), { text: "'; DROP TABLE claims --", number: 2 });
    expect(rows).toEqual([{ text: "'; DROP TABLE claims --", number: 3 }]);
  });

  it("is read-only and locked", async () => {
    for (const sql of ["DELETE FROM claims", "SET threads = 2", "COPY (SELECT 1) TO '/tmp/x.csv'"])
      await expect(runner.run(rawQuery(sql), {})).rejects.toThrow(/read-only|locked|disabled/);
  });

  it("names the query in every fault", async () => {
    await expect(runner.run(rawQuery("SELECT nothing"), {})).rejects.toThrow(/^query raw: Binder Error/);
  });

  it("says what to do when there is no database", async () => {
    await expect(openNativeRunner(join(folder, "missing.duckdb"))).rejects.toThrow(/data:build/);
    await writeFile(join(folder, "text.duckdb"), "not a database");
    await expect(openNativeRunner(join(folder, "text.duckdb"))).rejects.toThrow(/data:build/);
  });
});
