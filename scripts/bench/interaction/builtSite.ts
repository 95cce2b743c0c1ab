import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineFile, EngineManifest } from "../../../src/engine/engineManifest.ts";

/** A built site and the engine inside it. */
export interface BuiltSite {
  readonly dist: string;
  readonly manifest: EngineManifest;
}

/** Describes a file as the engine's manifest does. */
export function describeFile(path: string, file: string): EngineFile {
  const content = readFileSync(path);
  return { file, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}

function findFile(folder: string, pattern: RegExp): EngineFile {
  const [name, ...others] = existsSync(folder) ? readdirSync(folder).filter((one) => pattern.test(one)) : [];
  if (name === undefined || others.length > 0)
    throw new Error(`${folder}: got ${name === undefined ? "no" : "several"} files like ${pattern.source}, expected one. Run npm run build`);
  return describeFile(join(folder, name), name);
}

/**
 * Looks at what a build left.
 *
 * Errors  an Error when there is no built site, or its engine is not whole
 */
export function findBuiltSite(dist: string): BuiltSite {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`${dist}: got no built site, expected one. Run npm run build`);
  const engine = join(dist, "engine");
  return {
    dist,
    manifest: {
      engineVersion: "as built",
      worker: findFile(engine, /^duckdb-worker\..*\.js$/),
      wasm: findFile(engine, /^duckdb-.*\.wasm$/),
      database: findFile(engine, /^erikti\..*\.duckdb$/),
    },
  };
}
