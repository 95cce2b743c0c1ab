import type { Page } from "playwright-core";
import type { NativeRunner } from "../../../src/engine/nativeRunner.ts";
import type { Query, RawRow, SqlValue } from "../../../src/lib/queries/query.ts";

type Params = Readonly<Record<string, SqlValue>>;

/** SQL with the values that take turns. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  readonly turns: readonly [Params, ...Params[]];
}

/** Times of the same SQL in both engines, and the rows of one answer. */
export interface SqlTimes {
  readonly browserMs: readonly number[];
  readonly nativeMs: readonly number[];
  readonly rowCount: number;
}

interface Timed {
  readonly ms: number;
  readonly answer: string;
  readonly rowCount: number;
}

function askBrowser(page: Page, question: { readonly sql: string; readonly params: Params }): Promise<Timed> {
  return page.evaluate(async ({ sql, params }) => {
    const began = performance.now();
    const rows = await window.erikti.engine().run(window.erikti.rawQuery(sql), params);
    return { ms: performance.now() - began, answer: JSON.stringify(rows), rowCount: rows.length };
  }, question);
}

/** Asks the native engine once. */
export async function askNative({ run }: NativeRunner, { sql, params }: { readonly sql: string; readonly params: Params }): Promise<Timed> {
  const query: Query<Params, RawRow> = { name: "measured", sql, params: [], toRow: (raw) => raw, examples: [] };
  const began = performance.now();
  const rows = await run(query, params);
  return { ms: performance.now() - began, answer: JSON.stringify(rows), rowCount: rows.length };
}

/**
 * Asks both engines the same, in turns, so that what else the machine does falls on both.
 *
 * Shape   both engines, question, rounds to count and rounds before them → times
 * Errors  an Error when the engines do not answer the same
 */
export async function measureSql(
  { page, native }: { readonly page: Page; readonly native: NativeRunner },
  { name, sql, turns }: Question,
  rounds: { readonly counted: number; readonly warmUp: number },
): Promise<SqlTimes> {
  const [browserMs, nativeMs]: [number[], number[]] = [[], []];
  let rowCount = 0;
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
    const params = turns[(round + rounds.warmUp) % turns.length] ?? turns[0];
    const [inBrowser, natively] = [await askBrowser(page, { sql, params }), await askNative(native, { sql, params })];
    if (inBrowser.answer !== natively.answer)
      throw new Error(`${name}: got two answers of ${inBrowser.rowCount} and ${natively.rowCount} rows, expected one. Run the engine tests`);
    rowCount = Math.max(rowCount, natively.rowCount);
    if (round < 0) continue;
    browserMs.push(inBrowser.ms);
    nativeMs.push(natively.ms);
  }
  return { browserMs, nativeMs, rowCount };
}
