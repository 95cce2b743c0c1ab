import type { ReleaseMessages } from "../i18n/releases/ReleaseMessages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { CellChange, ChangeKind } from "../lib/releases/diffTables.ts";
import type { LoggedChange, ReleaseRecord, TableWords } from "../lib/releases/releaseRecord.ts";
import { type CellText, cellText } from "./cellText.ts";

/** One cell of a change: what it is about, what it said and says; `null` where the row was not there. */
export interface CellView {
  readonly column: string;
  readonly meaning: string;
  readonly before: CellText | null;
  readonly after: CellText | null;
}

/** One changed row in the words of a language. */
export interface ChangeView {
  readonly table: string;
  readonly tableTitle: string;
  readonly rowKey: string;
  readonly kind: ChangeKind;
  readonly kindName: string;
  readonly reason: string;
  readonly isCorrection: boolean;
  readonly isCurrent: boolean;
  readonly cells: readonly CellView[];
}

const kinds = ["added", "changed", "withdrawn"] as const satisfies readonly ChangeKind[];

function viewCell({ column, before, after }: CellChange, words: TableWords | undefined, locale: Locale, page: ReleaseMessages["page"]): CellView {
  const description = words?.columns[column];
  const write = (text: string | null, isRaw: boolean): CellText | null =>
    text === null ? null : cellText({ name: column, column: isRaw ? undefined : description, text }, locale, page);
  // What reads alike in the language, like 1 and 1.0, is shown as it stands in the files.
  const isAlike = before !== null && after !== null && write(before, false)?.text === write(after, false)?.text;
  return { column, meaning: description?.meaning[locale] ?? column, before: write(before, isAlike), after: write(after, isAlike) };
}

/** Puts one change of a release into the words of a language. */
export function viewChange(change: LoggedChange, { words }: Pick<ReleaseRecord, "words">, locale: Locale, text: ReleaseMessages): ChangeView {
  const tableWords = words[change.table];
  return {
    table: change.table,
    tableTitle: tableWords?.title[locale] ?? change.table,
    rowKey: change.rowKey,
    kind: change.kind,
    kindName: text.page.kinds[change.kind],
    reason: change.reason?.[locale] ?? text.page.follows,
    isCorrection: change.isCorrection,
    isCurrent: change.isCurrent,
    cells: change.cells.map((cell) => viewCell(cell, tableWords, locale, text.page)),
  };
}

/** What a release changed, in short sentences: "3 rows added". */
export function summaryOf(record: ReleaseRecord, text: ReleaseMessages): string[] {
  if (record.previousVersion === null) return [text.firstShort];
  const rowCounts = kinds.map((kind) => ({ words: text.rows[kind], count: record.changes.filter((one) => one.kind === kind).length }));
  const columnCounts = (["added", "removed"] as const).flatMap((kind) => {
    const of = record.columns.filter((one) => one.kind === kind);
    return [
      { words: text.tables[kind], count: of.filter(({ column }) => column === null).length },
      { words: text.columns[kind], count: of.filter(({ column }) => column !== null).length },
    ];
  });
  const said = [...rowCounts, ...columnCounts].filter(({ count }) => count > 0).map(({ words, count }) => words(count));
  return said.length > 0 ? said : [text.onlyDescriptions];
}

/** The changes of a release by table and kind, in the order of the tables. */
export function groupChanges(record: ReleaseRecord, locale: Locale, text: ReleaseMessages) {
  const views = record.changes.map((change) => viewChange(change, record, locale, text));
  return record.tables.map((table) => ({
    ...table,
    title: record.words[table.name]?.title[locale] ?? table.name,
    counts: kinds.filter((kind) => table[kind] > 0).map((kind) => text.rows[kind](table[kind])),
    groups: kinds
      .map((kind) => ({ kind, name: text.page.kinds[kind], changes: views.filter((one) => one.table === table.name && one.kind === kind) }))
      .filter(({ changes }) => changes.length > 0),
  }));
}
