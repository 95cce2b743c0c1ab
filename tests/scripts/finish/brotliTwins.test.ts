import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { brotliCompressText } from "../../../scripts/finish/brotliTwins.ts";

let folder: string;
let cacheFolder: string;

async function put(name: string, content: string | Buffer): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

beforeEach(async () => {
  const temporary = await mkdtemp(join(tmpdir(), "erikti-twins-"));
  folder = join(temporary, "dist");
  cacheFolder = join(temporary, "cache");
  await mkdir(folder);
});

afterEach(async () => rm(dirname(folder), { recursive: true, force: true }));

describe("brotliCompressText(…)", () => {
  it("writes a twin that holds the same bytes, in every folder", async () => {
    const text = "Ерікті ".repeat(500);
    await put("kk/data/index.html", text);
    const totals = await brotliCompressText(folder, cacheFolder);
    const twin = await readFile(join(folder, "kk/data/index.html.br"));
    expect(brotliDecompressSync(twin).toString()).toBe(text);
    expect(totals).toEqual({ files: 1, rawBytes: Buffer.byteLength(text), twinBytes: twin.length });
  });

  it.each(["small.css", "font.woff2", "table.parquet", "data/erikti.duckdb", "table.csv.br", "data/releases/2026.11.0/claims.csv"])(
    "leaves %s alone",
    async (name) => {
      await put(name, "a".repeat(name === "small.css" ? 1023 : 5000));
      expect(await brotliCompressText(folder, cacheFolder)).toMatchObject({ files: 0 });
      expect(existsSync(join(folder, `${name}.br`))).toBe(false);
    },
  );

  it("compresses the database that is fetched whole with the engine", async () => {
    await put("engine/erikti.0123.duckdb", "a".repeat(5000));
    await brotliCompressText(folder, cacheFolder);
    expect(existsSync(join(folder, "engine/erikti.0123.duckdb.br"))).toBe(true);
  });

  it("compresses a large file once and takes it from the cache afterwards", async () => {
    await put("engine.wasm", Buffer.alloc(600_000, "wasm"));
    await put("page.html", "p".repeat(2000));
    await brotliCompressText(folder, cacheFolder);
    const [cached = "", ...others] = await readdir(cacheFolder);
    expect(others).toEqual([]);
    await writeFile(join(cacheFolder, cached), "from the cache");
    await brotliCompressText(folder, cacheFolder);
    expect(await readFile(join(folder, "engine.wasm.br"), "utf8")).toBe("from the cache");
  });
});
