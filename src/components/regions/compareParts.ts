import { comparePicture } from "../../charts/compare/comparePicture.ts";
import type { CompareRow } from "../../charts/compare/compareRows.ts";
import { compareTable } from "../../charts/compare/compareTable.ts";
import { comparedClaims } from "../../lib/queries/comparedClaims.ts";
import { regionalPopulation } from "../../lib/queries/regionalPopulation.ts";
import { askedQuery } from "../chart/actions/AskedQuery.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { shownFacts } from "../chart/actions/shownFacts.ts";
import type { ChartParts, ShownFacts } from "../chart/actions/ShownChart.ts";
import type { CompareContext } from "./CompareContext.ts";
import { comparedRegions } from "./comparedRegions.ts";
import { splitRows } from "./CompareView.tsx";

interface ShownComparison {
  readonly rows: readonly CompareRow[];
  readonly population: CompareRow;
  readonly codes: readonly string[];
  readonly context: CompareContext;
}

/** What a comparison gives away: two questions, the rows that regions share as a picture, every row as a table. */
export function compareParts(chart: ShownFacts, { rows, population, codes, context }: ShownComparison): ChartParts {
  const { locale } = chart;
  const { shared, single } = splitRows(rows);
  return {
    queries: [askedQuery(comparedClaims, comparedRegions(codes, locale), "compared"), askedQuery(regionalPopulation, { locale }, "regionPopulation")],
    picture: async (words) =>
      comparePicture({
        ...shownFacts(chart, words),
        rows: [population, ...shared],
        leftOutCount: single.length,
        codes,
        context,
        setter: await loadSetter(),
      }),
    table: (words) => compareTable({ ...shownFacts(chart, words), ...context, rows: [population, ...rows], codes }),
  };
}
