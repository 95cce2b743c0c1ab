import { appendFileSync, copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claims } from "../../src/lib/tables/claims.ts";
import { runCommand } from "./runCommand.ts";
import { type ServedData, serveData } from "./serveData.ts";
import { publishedTables, textOf } from "./textOf.ts";

let data: ServedData;

beforeAll(async () => {
  data = await serveData();
});

afterAll(() => data.close());

describe("snippet for curl", () => {
  it("fetches every table and finds its sum right", { timeout: 60_000 }, async () => {
    for (const table of publishedTables) {
      const folder = data.newFolder();
      const { status, stdout, stderr } = await runCommand("bash", ["-c", textOf("curl", table, data.address)], folder);
      expect(status, stderr).toBe(0);
      expect(stdout.trim().split("\n"), table.name).toEqual([`${table.name}.csv: OK`]);
      expect(readFileSync(join(folder, `${table.name}.csv`))).toEqual(readFileSync(`public/data/${table.name}.csv`));
    }
  });

  it("checks files that lie in the folder one works in", async () => {
    const folder = data.newFolder();
    for (const name of ["claims.csv", "SHA256SUMS"]) copyFileSync(`public/data/${name}`, join(folder, name));
    const text = textOf("curl", claims, null);
    expect(await runCommand("bash", ["-c", text], folder)).toMatchObject({ status: 0, stdout: "claims.csv: OK\n" });
    appendFileSync(join(folder, "claims.csv"), "x");
    expect(await runCommand("bash", ["-c", text], folder)).toMatchObject({ status: 1, stdout: "claims.csv: FAILED\n" });
  });

  it("fails when the address gives no table", async () => {
    const { status } = await runCommand("bash", ["-c", textOf("curl", claims, `${data.address}none/`)], data.newFolder());
    expect(status).not.toBe(0);
  });
});
