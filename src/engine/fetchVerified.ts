import type { EngineFile } from "./engineManifest.ts";
import { EngineError } from "./EngineError.ts";

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** No byte for so long: the fetch is given up. */
  readonly stallMs: number;
  /** Called with the bytes loaded of this file so far. */
  readonly onBytes: (loadedBytes: number) => void;
}

const hex = (buffer: ArrayBuffer): string => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function checkContent(bytes: Uint8Array<ArrayBuffer>, file: EngineFile): Promise<void> {
  // `crypto.subtle` exists in secure contexts only; elsewhere the length has to do.
  if (!globalThis.isSecureContext) return;
  const sha256 = hex(await crypto.subtle.digest("SHA-256", bytes));
  if (sha256 !== file.sha256)
    throw new EngineError("corrupt", `${file.file}: got SHA-256 ${sha256}, expected ${file.sha256}. Upload the build again`);
}

async function readBody(response: Response, file: EngineFile, onChunk: (loadedBytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.bytes);
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    if (loaded + step.value.length > file.bytes)
      throw new EngineError("corrupt", `${file.file}: got more than ${file.bytes} bytes. Upload the build again`);
    bytes.set(step.value, loaded);
    loaded += step.value.length;
    onChunk(loaded);
  }
  if (loaded !== file.bytes) throw new EngineError("corrupt", `${file.file}: got ${loaded} bytes, expected ${file.bytes}. Upload the build again`);
  return bytes;
}

async function fetchOnce(url: string, file: EngineFile, options: FetchOptions, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const stalled = new AbortController();
  const giveUp = (): void => stalled.abort(new EngineError("timeout", `${url}: nothing arrived for ${options.stallMs} ms`));
  let timer = setTimeout(giveUp, options.stallMs);
  const signal = AbortSignal.any([options.signal, stalled.signal]);
  try {
    const response = await fetch(url, { signal, cache, credentials: "same-origin" });
    if (!response.ok) throw new EngineError("unreachable", `${url}: got HTTP ${response.status}, expected 200. Upload the build again`);
    const bytes = await readBody(response, file, (loadedBytes) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, options.stallMs);
      options.onBytes(loadedBytes);
    });
    await checkContent(bytes, file);
    return bytes;
  } catch (cause) {
    options.signal.throwIfAborted();
    if (stalled.signal.aborted) throw stalled.signal.reason;
    throw cause instanceof EngineError ? cause : new EngineError("unreachable", `${url}: does not arrive`, cause);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches a file of the engine and makes sure that it is the one of this build.
 *
 * What is wrong may be a copy in the browser's cache: such a file is asked for once more, past the cache.
 *
 * Shape   address, manifest entry → bytes
 * Errors  EngineError unreachable, corrupt or timeout; the signal's own reason when it is aborted
 */
export async function fetchVerified(url: string, file: EngineFile, options: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await fetchOnce(url, file, options, "default");
  } catch (fault) {
    if (!(fault instanceof EngineError && fault.reason === "corrupt")) throw fault;
    options.onBytes(0);
    return await fetchOnce(url, file, options, "reload");
  }
}
