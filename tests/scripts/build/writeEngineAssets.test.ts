import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256Of } from "../../../scripts/build/sha256Of.ts";
import { type EngineAssetOptions, joinWorker, writeEngineAssets } from "../../../scripts/build/writeEngineAssets.ts";

let folder: string;
let options: EngineAssetOptions;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "erikti-assets-"));
  const packageFolder = join(folder, "package");
  await mkdir(join(packageFolder, "dist"), { recursive: true });
  await writeFile(join(packageFolder, "package.json"), '{"version":"1.2.3"}');
  await writeFile(join(packageFolder, "dist/duckdb-eh.wasm"), "wasm");
  await writeFile(join(packageFolder, "dist/duckdb-browser-eh.worker.js"), "work();\n//# sourceMappingURL=worker.js.map");
  await writeFile(join(folder, "erikti.duckdb"), "first");
  options = {
    packageFolder,
    databasePath: join(folder, "erikti.duckdb"),
    outFolder: join(folder, "engine"),
    manifestFile: join(folder, "engineManifest.json"),
  };
});

afterEach(async () => rm(folder, { recursive: true, force: true }));

describe("writeEngineAssets(…)", () => {
  it("names files by their content and describes them in the manifest", async () => {
    const manifest = await writeEngineAssets(options);
    expect(JSON.parse(await readFile(options.manifestFile, "utf8"))).toEqual(manifest);
    expect(manifest.engineVersion).toBe("1.2.3");
    for (const { file, bytes, sha256 } of [manifest.worker, manifest.wasm, manifest.database]) {
      expect(await sha256Of(join(options.outFolder, file))).toEqual({ bytes, sha256 });
      expect(file).toContain(sha256.slice(0, 16));
    }
  });

  it("removes the files of older builds", async () => {
    const first = await writeEngineAssets(options);
    await writeFile(options.databasePath, "second");
    const second = await writeEngineAssets(options);
    expect(second.database.file).not.toBe(first.database.file);
    expect(second.wasm.file).toBe(first.wasm.file);
    expect(await readdir(options.outFolder)).toHaveLength(3);
  });

  it("keeps the last files when the database is missing", async () => {
    const first = await writeEngineAssets(options);
    await rm(options.databasePath);
    await expect(writeEngineAssets(options)).rejects.toThrow(/data:build/);
    expect(await readdir(options.outFolder)).toContain(first.database.file);
  });
});

describe("joinWorker(…)", () => {
  it("puts the prelude first and drops the pointer to a source map", () => {
    expect(joinWorker("first();", "then();\n//# sourceMappingURL=x.map\n")).toBe("first();\nthen();\n");
  });
});
