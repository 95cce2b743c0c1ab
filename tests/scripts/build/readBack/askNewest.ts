import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Values } from "./authored.ts";

export interface NewestAnswer {
  readonly version: string;
  /** Rows of each statement. */
  readonly answers: readonly (readonly Values[])[];
}

/**
 * Asks the newest DuckDB, over a database opened for reading or none.
 *
 * Errors  an Error when the process fails; its words stand on the console
 */
export async function askNewest(database: string | null, statements: readonly string[]): Promise<NewestAnswer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "newestDuckDb.ts")], { stdio: ["pipe", "pipe", "inherit"] });
  const closed = once(child, "close");
  child.stdin.end(JSON.stringify({ database, statements }));
  const answer = await text(child.stdout);
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new Error(`newest DuckDB: got exit code ${code ?? "none"}, expected 0. Read its words above`);
  return JSON.parse(answer) as NewestAnswer;
}
