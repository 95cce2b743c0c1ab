import { rightsOfBases } from "../../lib/domain/basisRights.ts";
import type { TakenFrom } from "../export/TakenFacts.ts";
import type { ShownTable } from "../export/shownTable.ts";
import type { MapContext } from "./MapContext.ts";
import type { SliceCell } from "./sliceModel.ts";
import { blankText, type ShownSlice, sliceNotes, sliceSubtitle, sliceTitle } from "./sliceWords.ts";

export interface SliceTableInput extends TakenFrom {
  readonly shown: ShownSlice;
  readonly context: Pick<MapContext, "locale" | "messages" | "chart" | "unit">;
}

/** Sources of a slice, each once, with the date as it is written in data. */
function sourcesOf({ model }: ShownSlice): string {
  const names = model.found.map(({ reading }) => (reading.publishedOn === null ? reading.publisher : `${reading.publisher}, ${reading.publishedOn}`));
  return [...new Set(names)].join("; ");
}

function toRow(cell: SliceCell, { shown, context }: SliceTableInput): (string | number | null)[] {
  const { reading, denominator } = cell;
  const isKnown = cell.state === "found";
  return [
    cell.place.placeId,
    cell.place.name,
    cell.value,
    reading?.qualifier ?? null,
    reading?.value ?? null,
    reading?.asPrinted ?? null,
    reading?.periodStart ?? null,
    reading?.periodEnd ?? null,
    isKnown ? null : blankText(cell, shown.borders, context),
    denominator?.population ?? null,
    denominator?.onDate ?? null,
    reading?.claimId ?? null,
    reading?.publisher ?? null,
    reading?.publishedOn ?? null,
    reading?.sourceUrl ?? null,
    [reading?.parts.join(" + ") ?? "", reading?.note ?? ""].filter((part) => part !== "").join(". ") || null,
  ];
}

/**
 * Writes a slice as a table to take away: every region, also those without a number, which stay empty.
 *
 * Units   `value` as drawn; the printed number stands beside a rate
 */
export function sliceTable(input: SliceTableInput): ShownTable {
  const { shown, context, actions, release, link } = input;
  const { choice, model } = shown;
  const { header, columns } = actions;
  const { csv } = context.messages;
  const blanks = model.cells.filter((cell) => cell.state !== "found");
  const rights = rightsOfBases([choice.basisId]).map((one) => actions.rights[one]);
  return {
    header: [
      [header.indicator, sliceTitle(shown, context)],
      [header.shown, sliceSubtitle(shown, context)],
      [header.basis, choice.basisName],
      [header.unit, model.isPer1000 ? context.chart.per1000Axis(choice.unit.axis) : choice.unit.axis],
      [header.notes, sliceNotes(shown, "ranking", context).join(" ")],
      [header.sources, sourcesOf(shown)],
      [header.rights, rights.join(" ")],
      [header.version, release],
      [header.link, link],
    ],
    columns: [
      csv.code,
      context.messages.columns.region,
      columns.value,
      columns.qualifier,
      context.messages.columns.value,
      columns.printed,
      columns.periodStart,
      columns.periodEnd,
      csv.state,
      csv.population,
      csv.populationDate,
      columns.claimId,
      columns.publisher,
      columns.publishedOn,
      columns.sourceUrl,
      columns.note,
    ],
    rows: [...model.found, ...blanks].map((cell) => toRow(cell, input)),
  };
}
