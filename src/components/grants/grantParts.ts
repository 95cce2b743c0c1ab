import type { ChartContext } from "../../charts/chartContext.ts";
import { shownTable } from "../../charts/export/shownTable.ts";
import type { ChartModel } from "../../charts/model/toChartModel.ts";
import { grantStatements } from "../../lib/queries/grantStatements.ts";
import { askedQuery } from "../chart/actions/AskedQuery.ts";
import { modelPicture } from "../chart/actions/modelPicture.ts";
import { shownFacts } from "../chart/actions/shownFacts.ts";
import type { ChartParts, ShownFacts } from "../chart/actions/ShownChart.ts";

/** What a line of funding gives away: one question, its drawing, the statements that are drawn. */
export function grantParts(chart: ShownFacts, drawn: { readonly model: ChartModel; readonly context: ChartContext }): ChartParts {
  return {
    queries: [askedQuery(grantStatements, { locale: chart.locale }, "grants")],
    picture: (words) => modelPicture(chart, drawn, words),
    table: (words) => shownTable({ ...drawn, ...shownFacts(chart, words) }),
  };
}
