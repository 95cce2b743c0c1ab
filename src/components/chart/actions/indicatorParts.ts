import type { ChartContext } from "../../../charts/chartContext.ts";
import { shownTable } from "../../../charts/export/shownTable.ts";
import type { ChartState } from "../../../charts/model/chartState.ts";
import { claimFilterOf } from "../../../charts/model/claimFilterOf.ts";
import type { ChartModel } from "../../../charts/model/toChartModel.ts";
import { claimsOfIndicator } from "../../../lib/queries/claimsOfIndicator.ts";
import { populationOf } from "../../../lib/queries/populationOf.ts";
import { askedQuery } from "./AskedQuery.ts";
import { modelPicture } from "./modelPicture.ts";
import { shownFacts } from "./shownFacts.ts";
import type { ChartParts, ShownFacts } from "./ShownChart.ts";

interface ShownIndicator {
  readonly indicatorId: string;
  readonly state: ChartState;
  readonly model: ChartModel;
  readonly context: ChartContext;
}

/** What an indicator's chart gives away: its claims, and the inhabitants where they divide; its drawing; its table. */
export function indicatorParts(chart: ShownFacts, { indicatorId, state, model, context }: ShownIndicator): ChartParts {
  const claims = askedQuery(claimsOfIndicator, claimFilterOf({ indicatorId, locale: chart.locale }, state), "claims");
  const inhabitants = askedQuery(populationOf, { geo: state.geo }, "population");
  return {
    queries: state.isPer1000 ? [claims, inhabitants] : [claims],
    picture: model.form === "none" ? null : (words) => modelPicture(chart, { model, context }, words),
    table: (words) => shownTable({ model, context, ...shownFacts(chart, words) }),
  };
}
