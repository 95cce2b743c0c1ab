import { EngineError, QueryError } from "./EngineError.ts";

/** After these DuckDB answers nothing more, or the WebAssembly memory cannot be trusted. */
const fatal = /^(?:FATAL|INTERNAL) Error|^Aborted\(|memory access out of bounds|signature mismatch|table index is out of bounds|has been invalidated/;

/** Some calls give DuckDB's error as JSON; it is brought to the form of the others: "Parser Error: …". */
function plainMessage(message: string): string {
  if (!message.startsWith('{"exception_type"')) return message;
  const told = JSON.parse(message) as { exception_type: string; exception_message: string };
  return `${told.exception_type} Error: ${told.exception_message}`;
}

/**
 * Tells a refused question from a broken engine.
 *
 * Shape   what a call into the engine rejected with → QueryError, EngineError crashed, or the RangeError of a decoder
 */
export function toEngineFault(cause: unknown): Error {
  if (cause instanceof EngineError || cause instanceof QueryError || cause instanceof RangeError) return cause;
  const error = cause instanceof Error ? cause : new Error(String(cause));
  // Errors of DuckDB arrive as plain errors; traps and faults of the script keep a name of their own.
  const message = plainMessage(error.message);
  if (error.name === "Error" && !fatal.test(message)) return new QueryError(message, { cause });
  return new EngineError("crashed", `the engine broke: ${message}`, cause);
}
