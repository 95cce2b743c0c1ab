import { drawingOf, type JudgedPromise } from "../../charts/promises/drawingOf.ts";
import { promisePicture } from "../../charts/promises/promisePicture.ts";
import { promiseTable } from "../../charts/promises/promiseTable.ts";
import { targetList } from "../../lib/queries/targetList.ts";
import { targetOutcomeFacts } from "../../lib/queries/targetOutcomeFacts.ts";
import { askedQuery } from "../chart/actions/AskedQuery.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { shownFacts } from "../chart/actions/shownFacts.ts";
import type { ChartParts, ShownFacts } from "../chart/actions/ShownChart.ts";

/** What a promise gives away: the questions that its verdict rests on, its drawing where it has one, its numbers and events. */
export function promiseParts(chart: ShownFacts, judged: JudgedPromise): ChartParts {
  const { locale } = chart;
  const drawn = drawingOf(judged);
  return {
    queries: [askedQuery(targetList, { locale }, "targets"), askedQuery(targetOutcomeFacts, { locale }, "targetOutcomes")],
    picture: drawn === null ? null : async (actions) => promisePicture({ ...shownFacts(chart, actions), drawn, judged, setter: await loadSetter() }),
    table: (actions) => promiseTable({ ...shownFacts(chart, actions), judged }),
  };
}
