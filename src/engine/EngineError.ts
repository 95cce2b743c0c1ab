/**
 * Why the engine cannot answer:
 * `unreachable` a file does not arrive (404, no network, blocked by a policy or a content blocker) ·
 * `corrupt` a file arrives but is not the one of this build · `timeout` nothing moved for too long ·
 * `unsupported` the browser lacks WebAssembly or workers · `crashed` the engine broke while at work.
 */
export const engineFaults = ["unreachable", "corrupt", "timeout", "unsupported", "crashed"] as const;
export type EngineFault = (typeof engineFaults)[number];

/**
 * The engine is not there or no longer there; asking `getEngine` again starts it anew.
 *
 * Shape   `reason` picks the reader's translated sentence, `message` and `cause` are for the console
 */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly reason: EngineFault;

  constructor(reason: EngineFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** The engine is well, the question is not: `message` is what DuckDB says of it. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

/** A newer question took the slot; whoever asked the older one lets it go. */
export class StaleQueryError extends Error {
  override readonly name = "StaleQueryError";
}
