import manifest from "../generated/engineManifest.json" with { type: "json" };
import { type Engine, startEngine } from "./browserRunner.ts";
import type { EngineProgress } from "./loadFiles.ts";

type Listener = (progress: EngineProgress) => void;

const listeners = new Set<Listener>();
let lastProgress: EngineProgress = { loadedBytes: 0, totalBytes: manifest.worker.bytes + manifest.wasm.bytes + manifest.database.bytes };
let engine: Promise<Engine> | null = null;
let readyEngine: Engine | null = null;

/** Root of the site as the page knows it: relative, so that one build serves under any path. */
function siteRoot(): string {
  return new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI).href;
}

function tellProgress(progress: EngineProgress): void {
  lastProgress = progress;
  for (const listener of listeners) listener(progress);
}

async function start(): Promise<Engine> {
  try {
    readyEngine = await startEngine({ rootUrl: siteRoot(), manifest, onProgress: tellProgress });
    return readyEngine;
  } catch (fault) {
    engine = null;
    throw fault;
  }
}

/**
 * Gives the one engine of the page; the first call starts it, a call after a failure starts it anew.
 *
 * Shape   progress listener (several islands may wait at once; each hears the same) → engine
 * Errors  EngineError
 */
export async function getEngine(onProgress: Listener = () => undefined): Promise<Engine> {
  if (readyEngine?.isClosed()) {
    readyEngine = null;
    engine = null;
  }
  if (!engine) {
    lastProgress = { ...lastProgress, loadedBytes: 0 };
    engine = start();
  }
  listeners.add(onProgress);
  onProgress(lastProgress);
  try {
    return await engine;
  } finally {
    listeners.delete(onProgress);
  }
}
