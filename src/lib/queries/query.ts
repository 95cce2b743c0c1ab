/** A value that both engines can bind. */
export type SqlValue = string | number | boolean | null;

/** A cell as an engine hands it over, after 64-bit integers became numbers. */
export type RawRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A question to the data as a value: the build runs it to draw the first view, the browser to
 * answer the reader, the tests in both engines; "show SQL" prints it.
 *
 * `sql` names its parameters `$like_this`; they are bound, never pasted.
 */
export interface Query<Params extends Readonly<Record<string, SqlValue>>, Row> {
  readonly name: string;
  readonly sql: string;
  /** Names of the parameters in `sql`, without the dollar sign. */
  readonly params: readonly (keyof Params & string)[];
  /** Decodes a row at the border; throws RangeError when a column is not what it should be. */
  readonly toRow: (raw: RawRow) => Row;
  /** Parameter sets that a test runs in both engines. */
  readonly examples: readonly Params[];
}

/** The one thing an engine does. */
export type RunQuery = <Params extends Readonly<Record<string, SqlValue>>, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>;
