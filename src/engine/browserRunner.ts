import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { Query, RunQuery, SqlValue } from "../lib/queries/query.ts";
import { askQuery, askSql, type SqlAnswer } from "./askEngine.ts";
import { EngineError } from "./EngineError.ts";
import { engineFileUrl, loadFiles, type LoadOptions } from "./loadFiles.ts";
import { openSession } from "./openSession.ts";
import { createQueryQueue } from "./queryQueue.ts";
import { type EngineWorker, startWorker } from "./startWorker.ts";
import { toEngineFault } from "./toEngineFault.ts";
import { withTimeout } from "./withTimeout.ts";

/** DuckDB in the reader's browser. */
export interface Engine {
  readonly run: RunQuery;
  /** As `run`; a newer question in the same slot rejects the older one with StaleQueryError. */
  readonly runLatest: <Params extends Readonly<Record<string, SqlValue>>, Row>(
    slot: string,
    query: Query<Params, Row>,
    params: Params,
  ) => Promise<Row[]>;
  /** Runs SQL that a reader wrote, under the lock of `sessionSql`; the newest takes the place of older ones. Rejects with QueryError when DuckDB refuses it. */
  readonly runSql: (sql: string, maxRows: number) => Promise<SqlAnswer>;
  /** A closed or broken engine answers no more; `getEngine` starts another. */
  readonly isClosed: () => boolean;
  readonly close: () => void;
}

export interface StartOptions extends Omit<LoadOptions, "stallMs" | "signal"> {
  readonly signal?: AbortSignal | undefined;
  /** Nothing moved while starting: given up. */
  readonly stallMs?: number | undefined;
  /** A question without an answer: the engine is given up. */
  readonly queryMs?: number | undefined;
}

function toEngine(worker: EngineWorker, connections: Awaited<ReturnType<typeof openSession>>, queryMs: number): Engine {
  const queue = createQueryQueue();
  let isClosed = false;
  const end = (reason: EngineError): void => {
    isClosed = true;
    queue.close(reason);
    worker.terminate();
  };
  worker.broken.catch(end);

  function ask<T>(slot: string | null, connection: AsyncDuckDBConnection, what: string, answer: () => Promise<T>): Promise<T> {
    const start = async (): Promise<T> => {
      try {
        return await withTimeout({ step: answer(), broken: worker.broken, limitMs: queryMs, what });
      } catch (cause) {
        const fault = toEngineFault(cause);
        if (fault instanceof EngineError) end(fault);
        throw fault;
      }
    };
    // A prepared question runs in one piece, so there may be nothing to cancel: its late answer is dropped.
    const cancel = (): void => void connection.cancelSent().catch(() => undefined);
    return queue.add({ start, cancel }, slot);
  }

  const { catalogue, reader } = connections;
  return {
    run: (query, params) => ask(null, catalogue, `query ${query.name}`, () => askQuery(catalogue, query, params)),
    runLatest: (slot, query, params) => ask(slot, catalogue, `query ${query.name}`, () => askQuery(catalogue, query, params)),
    runSql: (sql, maxRows) => ask("reader's SQL", reader, "a reader's SQL", () => askSql(reader, sql, maxRows)),
    isClosed: () => isClosed,
    close: () => end(new EngineError("crashed", "the engine was closed")),
  };
}

function checkSupport(): void {
  const hasAll = typeof WebAssembly === "object" && typeof Worker === "function" && typeof AbortSignal.any === "function";
  if (!hasAll) throw new EngineError("unsupported", "this browser lacks WebAssembly, workers or AbortSignal.any");
}

/**
 * Starts DuckDB-WASM on the published database.
 *
 * Shape   root of the site, manifest → engine
 * Errors  EngineError with a reason, always in the end: a start without movement is given up after `stallMs`
 */
export async function startEngine({
  signal = new AbortController().signal,
  stallMs = 20_000,
  queryMs = 30_000,
  ...load
}: StartOptions): Promise<Engine> {
  checkSupport();
  const files = await loadFiles({ ...load, signal, stallMs });
  signal.throwIfAborted();
  const { manifest, rootUrl } = load;
  const worker = startWorker(engineFileUrl(rootUrl, manifest.worker.file), files.wasm);
  const waitFor = <T>(what: string, step: Promise<T>): Promise<T> => withTimeout({ step, broken: worker.broken, limitMs: stallMs, what });
  try {
    await waitFor("starting the engine", worker.db.instantiate(engineFileUrl(rootUrl, manifest.wasm.file)));
    const connections = await waitFor("opening the database", openSession(worker.db, files.database));
    signal.throwIfAborted();
    return toEngine(worker, connections, queryMs);
  } catch (cause) {
    worker.terminate();
    if (cause instanceof EngineError || signal.aborted) throw cause;
    throw new EngineError("crashed", "the engine did not start", cause);
  }
}
