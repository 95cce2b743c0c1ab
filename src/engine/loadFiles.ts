import type { EngineFile, EngineManifest } from "./engineManifest.ts";
import { fetchVerified } from "./fetchVerified.ts";

/** How far the download is; counts decoded bytes of the worker, the wasm and the database together. */
export interface EngineProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface LoadOptions {
  /** Root of the site with a slash at the end, e.g. `/` or `/erikti/`. */
  readonly rootUrl: string;
  readonly manifest: EngineManifest;
  readonly onProgress: (progress: EngineProgress) => void;
  readonly signal: AbortSignal;
  readonly stallMs: number;
}

/** Address of a file of the engine. */
export function engineFileUrl(rootUrl: string, file: string): string {
  return new URL(`${rootUrl}engine/${file}`, location.href).href;
}

/** Files that the page itself fetched and checked. */
export interface LoadedFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly database: Uint8Array<ArrayBuffer>;
}

/**
 * Fetches the files of the engine side by side; a fault in one ends the others.
 *
 * The worker's script can only be started by its address; fetching it first tells exactly what is wrong with it
 * and leaves it in the browser's cache.
 *
 * Errors  EngineError unreachable, corrupt or timeout
 */
export async function loadFiles({ rootUrl, manifest, onProgress, signal, stallMs }: LoadOptions): Promise<LoadedFiles> {
  const files = [manifest.worker, manifest.wasm, manifest.database];
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const loaded = new Map<string, number>();
  const failed = new AbortController();
  const load = (file: EngineFile): Promise<Uint8Array<ArrayBuffer>> =>
    fetchVerified(engineFileUrl(rootUrl, file.file), file, {
      stallMs,
      signal: AbortSignal.any([signal, failed.signal]),
      onBytes: (bytes) => {
        loaded.set(file.file, bytes);
        onProgress({ loadedBytes: [...loaded.values()].reduce((sum, part) => sum + part, 0), totalBytes });
      },
    });
  try {
    const [, wasm, database] = await Promise.all([load(manifest.worker), load(manifest.wasm), load(manifest.database)]);
    return { wasm, database };
  } catch (fault) {
    failed.abort(fault);
    throw fault;
  }
}
