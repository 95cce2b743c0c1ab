/** The page under test: hands the engine to `page.evaluate` as `window.erikti`. */
import { type Engine, startEngine } from "../../../src/engine/browserRunner.ts";
import { EngineError } from "../../../src/engine/EngineError.ts";
import type { EngineProgress } from "../../../src/engine/loadFiles.ts";
import { getEngine } from "../../../src/engine/sharedEngine.ts";
import manifest from "../../../src/generated/engineManifest.json" with { type: "json" };
import { catalogue } from "../../../src/lib/queries/catalogue.ts";
import { rawQuery } from "../rawQuery.ts";

/** What a call ended in, as data: errors do not travel between browser and test. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly reason: string | null; readonly message: string };

async function settle(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await work() };
  } catch (cause) {
    const error = cause as Error;
    return { error: error.name, reason: error instanceof EngineError ? error.reason : null, message: error.message };
  }
}

let started: Engine | null = null;
const progress: EngineProgress[] = [];

function engine(): Engine {
  if (!started) throw new Error("engine: not started. Call start first");
  return started;
}

/** Starts an engine; what it told about its progress is kept in `progress`. */
function start(options: { stallMs?: number; queryMs?: number }): Promise<Outcome> {
  return settle(async () => {
    started?.close();
    started = await startEngine({ rootUrl: "/base/", manifest, onProgress: (now) => progress.push(now), ...options });
    return "started";
  });
}

/** Rows of every example of the catalogue, by query and example. */
async function runCatalogue(): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const query of catalogue) {
    for (const [index, params] of query.examples.entries()) answers[`${query.name} ${index}`] = await engine().run(query, params);
  }
  return answers;
}

const api = { settle, start, engine, progress, getEngine, rawQuery, runCatalogue };

declare global {
  interface Window {
    erikti: typeof api;
  }
}
window.erikti = api;
