import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { EngineError } from "./EngineError.ts";

/** A running worker with the engine inside. */
export interface EngineWorker {
  readonly db: AsyncDuckDB;
  /** Never resolves; rejects with EngineError when the worker breaks. */
  readonly broken: Promise<never>;
  readonly terminate: () => void;
}

/** Finds out why a worker's script did not run: its `error` event does not say. */
async function scriptFault(workerUrl: string, event: ErrorEvent): Promise<EngineError> {
  const told = event.message ? `: ${event.message}` : "";
  try {
    const response = await fetch(workerUrl, { credentials: "same-origin" });
    if (!response.ok) return new EngineError("unreachable", `${workerUrl}: got HTTP ${response.status}, expected 200. Upload the build again`);
    const mime = response.headers.get("content-type") ?? "";
    if (!/javascript/i.test(mime))
      return new EngineError("corrupt", `${workerUrl}: got content type "${mime}", expected text/javascript. Mend the host's list of types`);
  } catch (cause) {
    return new EngineError("unreachable", `${workerUrl}: does not arrive${told}`, cause);
  }
  return new EngineError(event.message ? "crashed" : "unreachable", `${workerUrl}: the worker failed${told}`);
}

function createWorker(workerUrl: string): Worker {
  try {
    return new Worker(workerUrl);
  } catch (cause) {
    throw new EngineError("unreachable", `${workerUrl}: the browser refuses the worker`, cause);
  }
}

/**
 * Starts a worker; call `instantiate` of the bindings afterwards, raced against `broken`.
 *
 * Shape   address of the worker's script, checked bytes of the wasm (given away) → worker
 * Errors  EngineError unreachable when the page may not start workers
 */
export function startWorker(workerUrl: string, wasmBytes: Uint8Array<ArrayBuffer>): EngineWorker {
  const worker = createWorker(workerUrl);
  const { port1, port2 } = new MessageChannel();
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      void scriptFault(workerUrl, event).then(reject);
    });
    port1.onmessage = (event: MessageEvent<string>) => reject(new EngineError("crashed", `the worker: ${event.data}`));
  });
  // Whoever waits races against it; when nobody waits, the fault still must not count as unhandled.
  broken.catch(() => undefined);
  worker.postMessage({ type: "ERIKTI_WASM", bytes: wasmBytes.buffer, faultPort: port2 }, [wasmBytes.buffer, port2]);
  return {
    db: new AsyncDuckDB(new VoidLogger(), worker),
    broken,
    terminate: () => {
      port1.close();
      worker.terminate();
    },
  };
}
