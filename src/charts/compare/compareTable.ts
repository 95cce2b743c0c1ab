import type { RegionCompareMessages } from "../../i18n/regionCompare/RegionCompareMessages.ts";
import type { TakenFrom } from "../export/TakenFacts.ts";
import { rightsOfBases } from "../../lib/domain/basisRights.ts";
import type { ShownTable } from "../export/shownTable.ts";
import type { CompareFacts } from "./CompareFacts.ts";
import type { CompareRow } from "./compareRows.ts";

export interface CompareTableInput extends TakenFrom {
  readonly rows: readonly CompareRow[];
  readonly codes: readonly string[];
  readonly facts: CompareFacts;
  readonly messages: RegionCompareMessages;
}

/** Sources of the rows, each once, with the date as it is written in data. */
function sourcesOf(rows: readonly CompareRow[]): string {
  const readings = rows.flatMap((row) => row.cells.flatMap(({ reading }) => reading ?? []));
  return [...new Set(readings.map(({ publisher, publishedOn }) => (publishedOn === null ? publisher : `${publisher}, ${publishedOn}`)))].join("; ");
}

/**
 * Writes regions side by side as a table to take away: a line per number, and an empty one where none was found.
 *
 * Units   of each row's own unit
 */
export function compareTable({ rows, codes, facts, messages, actions, release, link }: CompareTableInput): ShownTable {
  const { header, columns } = actions;
  const nameOf = (placeId: string): string => facts.places.find((place) => place.placeId === placeId)?.name ?? placeId;
  const basisIds = rows.flatMap((row) => row.cells.flatMap((cell) => cell.reading?.basisId ?? []));
  const rights = rightsOfBases(basisIds).map((one) => actions.rights[one]);
  return {
    header: [
      [header.shown, messages.caption(codes.map(nameOf).join(", "))],
      [header.sources, sourcesOf(rows)],
      [header.rights, rights.join(" ")],
      [header.version, release],
      [header.link, link],
    ],
    columns: [
      header.indicator,
      columns.basis,
      columns.segment,
      columns.place,
      columns.value,
      columns.qualifier,
      header.unit,
      columns.periodStart,
      columns.periodEnd,
      columns.claimId,
      columns.publisher,
      columns.publishedOn,
      columns.sourceUrl,
      columns.note,
    ],
    rows: rows.flatMap((row) =>
      row.cells.map(({ placeId, reading }) => [
        facts.indicators[row.indicatorId] ?? messages.population,
        row.basisName,
        row.segmentName,
        nameOf(placeId),
        reading?.value ?? null,
        reading?.qualifier ?? null,
        facts.units.find((unit) => unit.unitId === row.unitId)?.axis ?? row.unitId,
        reading?.periodStart ?? null,
        reading?.periodEnd ?? null,
        reading?.claimId ?? null,
        reading?.publisher ?? null,
        reading?.publishedOn ?? null,
        reading?.sourceUrl ?? null,
        reading === null ? messages.none : reading.note,
      ]),
    ),
  };
}
