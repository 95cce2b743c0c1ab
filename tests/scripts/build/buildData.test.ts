import { execFile } from "node:child_process";
import { DuckDBInstance } from "@duckdb/node-api";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildData, publishedFormats } from "../../../scripts/build/buildData.ts";
import type { DataManifest, DataWriter } from "../../../scripts/build/dataBuild.ts";
import { sha256Of } from "../../../scripts/build/sha256Of.ts";
import { publishedResources, publishedTables } from "../../../src/lib/tables/publishedTables.ts";

let folder: string;
let outFolder: string;
let manifestFile: string;
let manifest: DataManifest;

async function build(dataFolder: string, writers = publishedFormats): Promise<DataManifest> {
  const result = await buildData({ dataFolder, outFolder, manifestFile, writers });
  if ("issues" in result) throw new Error(`${result.issues.length} faults`);
  return result.manifest;
}

async function contentOf(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)));
  return Object.fromEntries(await Promise.all(names.toSorted().map(async (name) => [name, (await sha256Of(join(path, name))).sha256] as const)));
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`ATTACH '${join(outFolder, "erikti.duckdb")}' AS erikti (READ_ONLY)`);
  await connection.run("USE erikti");
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "erikti-build-"));
  outFolder = join(folder, "public/data");
  manifestFile = join(folder, "generated/dataManifest.json");
  manifest = await build("data");
}, 90_000);

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe("buildData(…) on the real data", () => {
  it("gives the same bytes twice, in another process and far away on the globe", async () => {
    const again = join(folder, "again");
    const args = [join(import.meta.dirname, "buildInto.ts"), "data", join(again, "data"), join(again, "manifest.json")];
    await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ: "Pacific/Honolulu" } });
    expect(await readFile(join(again, "manifest.json"), "utf8")).toBe(await readFile(manifestFile, "utf8"));
    expect(await contentOf(join(again, "data"))).toEqual(await contentOf(outFolder));
  }, 60_000);

  it("writes a manifest and checksums that agree with the files", async () => {
    expect(JSON.parse(await readFile(manifestFile, "utf8"))).toEqual(manifest);
    const content = await contentOf(outFolder);
    const isListed = (name: string): boolean => name !== "SHA256SUMS" && !name.startsWith("releases/");
    const sums = (await readFile(join(outFolder, "SHA256SUMS"), "utf8")).trimEnd().split("\n");
    expect(sums).toEqual(
      Object.entries(content)
        .filter(([name]) => isListed(name))
        .map(([name, sha256]) => `${sha256}  ${name}`),
    );
    const listed = (files: (readonly [string, string])[]): unknown => Object.fromEntries(files.filter(([name]) => isListed(name)));
    expect(listed(manifest.files.map(({ name, sha256 }) => [name, sha256]))).toEqual(listed(Object.entries(content)));
    expect(manifest.files.filter(({ table }) => table !== null)).toHaveLength(4 * publishedResources.length);
  });

  it("keeps all rows in the database, the CSV and the Parquet files", async () => {
    for (const { name, key, columns } of publishedTables) {
      const expected = manifest.files.find((file) => file.table === name && file.format === "csv")?.rows;
      const cast = Object.keys(columns)
        .map((column) => `CAST(${column} AS VARCHAR) AS ${column}`)
        .join(", ");
      const inDatabase = await query(`SELECT ${cast} FROM ${name} ORDER BY ${key.join(", ")}`);
      expect(inDatabase.length, name).toBe(expected);
      const inParquet = await query(`SELECT ${cast} FROM read_parquet('${join(outFolder, `${name}.parquet`)}') ORDER BY ${key.join(", ")}`);
      expect(inParquet, name).toEqual(inDatabase);
      const types = Object.keys(columns)
        .map((column) => `'${column}': 'VARCHAR'`)
        .join(", ");
      const inCsv = await query(
        `SELECT CAST(count(*) AS DOUBLE) AS n FROM read_csv('${join(outFolder, `${name}.csv`)}', header = true, columns = {${types}})`,
      );
      expect(inCsv, name).toEqual([{ n: expected }]);
    }
  }, 60_000);

  it("keeps keys, constraints and comments", async () => {
    const [counts] = await query(`SELECT
      (SELECT count(*) FROM duckdb_constraints() WHERE database_name = 'erikti' AND constraint_type = 'FOREIGN KEY')::INTEGER AS foreign_keys,
      (SELECT count(*) FROM duckdb_constraints() WHERE database_name = 'erikti' AND constraint_type IN ('PRIMARY KEY', 'UNIQUE'))::INTEGER AS keys,
      (SELECT count(*) FROM duckdb_columns() WHERE database_name = 'erikti' AND comment IS NULL)::INTEGER AS silent_columns,
      (SELECT count(*) FROM duckdb_tables() WHERE database_name = 'erikti' AND comment IS NULL)::INTEGER AS silent_tables`);
    expect(counts).toMatchObject({ silent_columns: 0, silent_tables: 0 });
    expect(counts?.["keys"]).toBeGreaterThanOrEqual(publishedTables.length + 1);
    expect(counts?.["foreign_keys"]).toBeGreaterThan(30);
  });

  it("says inside the database and the Parquet files which release they are", async () => {
    const { version, collectedThrough } = manifest;
    expect(await query("SELECT version, collected_through FROM release")).toEqual([{ version, collected_through: collectedThrough }]);
    const metadata = await query(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${join(outFolder, "claims.parquet")}') ORDER BY key`,
    );
    expect(metadata.slice(0, 1)).toEqual([{ key: "collected_through", value: collectedThrough }]);
    expect(metadata.map((entry) => entry["key"])).toEqual(expect.arrayContaining(["licence", "version"]));
    const [compression] = await query(`SELECT DISTINCT compression FROM parquet_metadata('${join(outFolder, "claims.parquet")}')`);
    expect(compression).toEqual({ compression: "ZSTD" });
  });

  it("stores claims by indicator, place and time", async () => {
    const rows = await query("SELECT indicator_id, geo, coalesce(period_end, '') AS period_end FROM claims");
    const keys = rows.map((row) => [row["indicator_id"], row["geo"], row["period_end"]].join("\u0000"));
    expect(keys).toEqual(keys.toSorted());
  });
});

describe("buildData(…) when something is wrong", { timeout: 30_000 }, () => {
  let broken: string;

  beforeEach(async () => {
    broken = join(folder, "broken");
    await rm(broken, { recursive: true, force: true });
    await cp("tests/fixtures/valid", broken, { recursive: true });
  });

  async function expectUntouched(work: () => Promise<unknown>): Promise<void> {
    const before = { files: await contentOf(outFolder), manifest: await readFile(manifestFile, "utf8") };
    await work();
    expect({ files: await contentOf(outFolder), manifest: await readFile(manifestFile, "utf8") }).toEqual(before);
    expect(await readdir(join(folder, "public"))).toEqual(["data"]);
  }

  it("reports a broken row and leaves the last build as it was", async () => {
    await expectUntouched(async () => {
      const path = join(broken, "claims.csv");
      await writeFile(path, (await readFile(path, "utf8")).trimEnd().replace(/,true,/g, ",maybe,"));
      const result = await buildData({ dataFolder: broken, outFolder, manifestFile });
      expect("issues" in result && result.issues[0]).toMatchObject({ got: "maybe" });
    });
  });

  it("brings the last files back when the manifest cannot be put in its place", async () => {
    const blocked = join(folder, "blocked/dataManifest.json");
    await mkdir(blocked, { recursive: true });
    await expectUntouched(() => expect(buildData({ dataFolder: broken, outFolder, manifestFile: blocked })).rejects.toThrow(/EISDIR|EEXIST|EPERM/));
  });

  it("leaves no files without a manifest when there was no build before", async () => {
    const blocked = join(folder, "blocked/dataManifest.json");
    await mkdir(blocked, { recursive: true });
    const first = join(folder, "first/data");
    await expect(buildData({ dataFolder: broken, outFolder: first, manifestFile: blocked })).rejects.toThrow(/EISDIR|EEXIST|EPERM/);
    expect(await readdir(join(folder, "first"))).toEqual([]);
  });

  it("leaves the last build as it was when the disk is full", async () => {
    const full: DataWriter = async ({ folder: target }) => {
      await writeFile(join(target, "half.csv"), "half");
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    await expectUntouched(() => expect(build(broken, [...publishedFormats, full])).rejects.toThrow("no space left"));
  });
});
