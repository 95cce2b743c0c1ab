import type { Locale } from "../../lib/domain/locale.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import { formatQualified } from "../../lib/format/formatQualified.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import type { ShownRow } from "./changesBetween.ts";

interface PopulationWords {
  readonly locale: Locale;
  readonly placeName: (placeId: string) => string;
}

/** Inhabitants: "Abai Region, 1 January 2024, Bureau of National Statistics: 607,557". */
export function populationRows(
  rows: readonly RegionPopulation[],
  { locale, placeName }: PopulationWords,
  partOf: (row: RegionPopulation) => string = () => "",
): ShownRow[] {
  return rows.map((row) => ({
    id: [row.geo, row.onDate, row.sourceId, row.isOldBorders].join(" "),
    name: [placeName(row.geo), formatDate(row.onDate, locale, "medium"), row.publisher].join(", "),
    saying: formatQualified(row.population, row.qualifier, locale),
    details: "",
    part: partOf(row),
  }));
}
