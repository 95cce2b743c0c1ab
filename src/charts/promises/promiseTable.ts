import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import type { TakenFacts } from "../export/TakenFacts.ts";
import type { ShownTable } from "../export/shownTable.ts";
import type { JudgedPromise } from "./drawingOf.ts";
import { promiseSources } from "./promiseNotes.ts";
import type { ShownOutcome } from "./ShownPromise.ts";
import { unitOf } from "./valueWords.ts";
import { missingWords, verdictNotes } from "./verdictWords.ts";

export interface PromiseTableInput extends TakenFacts {
  readonly judged: JudgedPromise;
}

type Cells = ShownTable["rows"][number];

/** What a row of the table says; what is not said is empty. */
interface TableRow {
  readonly role: string;
  readonly value?: number | null;
  readonly qualifier?: string | null;
  readonly unit?: string | null;
  readonly periodStart?: string | null;
  readonly periodEnd?: string | null;
  readonly printed?: string | null;
  readonly happened?: string | null;
  readonly result?: string | null;
  readonly basis: string | null;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly sourceId: string;
  readonly rowId: string;
  readonly reason?: string | null;
}

function toCells(row: TableRow, state: string): Cells {
  return [
    row.role,
    row.value ?? null,
    row.qualifier ?? null,
    row.unit ?? null,
    row.periodStart ?? null,
    row.periodEnd ?? null,
    row.printed ?? null,
    row.happened ?? null,
    row.result ?? null,
    row.basis,
    row.publisher,
    row.publishedOn,
    row.sourceId,
    row.rowId,
    row.reason ?? null,
    state,
  ];
}

/** The promise itself, and the number that it began at. */
function promisedRows({ promise, ctx }: JudgedPromise, { promiseRoles }: ActionMessages): TableRow[] {
  const { facts, asPrinted, basisName: basis, publisher, publishedOn, sourceId, baselineUnitId } = promise;
  const shared = { basis, publisher, publishedOn, sourceId, rowId: facts.targetId };
  const isNumber = facts.kind === "numeric" && facts.targetValue !== null;
  const number = isNumber ? { value: facts.targetValue, qualifier: facts.qualifier ?? "exact", unit: unitOf(facts.unitId, ctx).axis } : {};
  const happened = facts.kind === "yes_no" ? ctx.text.card.yesNo : isNumber ? null : ctx.text.card.noNumber;
  const target = { ...shared, ...number, role: promiseRoles.target, periodEnd: facts.targetOn, printed: asPrinted, happened };
  const { baselineValue: value, baselineOn: periodEnd } = facts;
  if (value === null) return [target];
  // Of a promise to multiply it is printed in the unit of the indicator.
  const unit = unitOf(baselineUnitId, ctx).axis;
  return [target, { ...shared, role: promiseRoles.baseline, value, qualifier: "exact", unit, periodEnd }];
}

function outcomeRow(outcome: ShownOutcome, { verdict, ctx }: JudgedPromise, { promiseRoles }: ActionMessages): TableRow {
  const { value, qualifier, unitId, periodStart, periodEnd, asPrinted, title, outcomeKind, basisName, outcomeId } = outcome;
  const reason = verdict.other.find((one) => one.outcomeId === outcomeId)?.reason;
  const { publisher, publishedOn, sourceId } = outcome;
  return {
    role: verdict.used.includes(outcomeId) ? promiseRoles.used : promiseRoles.other,
    ...(value === null || unitId === null ? {} : { value, qualifier: qualifier ?? "exact", unit: unitOf(unitId, ctx).axis }),
    ...{ periodStart, periodEnd, printed: asPrinted, happened: title },
    result: outcomeKind === null ? null : ctx.text.card.outcomeKinds[outcomeKind],
    ...{ basis: basisName, publisher, publishedOn, sourceId, rowId: outcomeId },
    reason: reason === undefined ? null : ctx.text.unused[reason],
  };
}

/** Writes a card as a table to take away: one row for each number and each event, with what it is to the verdict. */
export function promiseTable({ judged, actions, title, subtitle, release, link }: PromiseTableInput): ShownTable {
  const { promise, verdict, known, ctx } = judged;
  const { header, columns, promiseColumns: own } = actions;
  const { card, states, joinList } = ctx.text;
  const missing = missingWords(verdict.missing, ctx);
  const rows = [...promisedRows(judged, actions), ...known.map((one) => outcomeRow(one, judged, actions))];
  return {
    header: [
      [header.shown, `${title}: ${subtitle}`],
      [header.indicator, promise.indicatorName],
      [card.document, promise.documentName],
      [header.notes, verdictNotes(verdict, ctx).join(" ")],
      [card.missing, missing.length === 0 ? "" : joinList(missing)],
      [header.sources, promiseSources(judged)],
      [header.rights, actions.rights.mixed],
      [header.version, release],
      [header.link, link],
    ],
    columns: [
      own.role,
      columns.value,
      columns.qualifier,
      own.unit,
      columns.periodStart,
      columns.periodEnd,
      columns.printed,
      own.happened,
      own.result,
      columns.basis,
      columns.publisher,
      columns.publishedOn,
      own.source,
      own.row,
      own.reason,
      own.verdict,
    ],
    rows: rows.map((row) => toCells(row, states[verdict.state])),
  };
}
