import { QueryError } from "./EngineError.ts";

/** Texts, quoted names and comments. */
const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g;

const switchedOff = ["INSTALL", "LOAD", "ATTACH", "DETACH", "USE", "SET", "RESET", "COPY", "EXPORT", "IMPORT", "CHECKPOINT"];

/**
 * Refuses statements that are of no use under the lock and could only confuse the session.
 *
 * The lock of `sessionSql` is what guards files and network; this is for a clear answer (INSTALL would say
 * "success" and do nothing) and so that nobody detaches the data by accident.
 *
 * Errors  QueryError that names the statement
 */
export function checkReaderSql(sql: string): void {
  for (const statement of sql.replace(quoted, " ").split(";")) {
    const word = /^\s*(\w+)/.exec(statement)?.[1]?.toUpperCase() ?? "";
    if (switchedOff.includes(word)) throw new QueryError(`Permission Error: ${word} is switched off here`);
  }
}
