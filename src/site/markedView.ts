import { describeChart } from "../charts/describeChart.ts";
import { withEvents } from "../charts/model/withEvents.ts";
import type { ChartModel } from "../charts/model/toChartModel.ts";
import type { MilestoneRecord } from "../lib/queries/milestoneList.ts";
import { lineMinDates } from "../lib/series/chartForm.ts";
import { mayFit } from "../lib/series/chooseMilestones.ts";
import { toSeries } from "../lib/series/toSeries.ts";
import { type IndicatorView, paperDrawings } from "./indicatorView.ts";

/** A view with events marked on its axis of time. */
export interface MarkedView {
  readonly model: ChartModel;
  readonly drawings: readonly string[];
  /** Events that some state of the chart may mark. */
  readonly fitting: readonly MilestoneRecord[];
}

/** Marks events on a view; only a line has an axis of time to mark. */
export function markedView(view: IndicatorView, milestones: readonly MilestoneRecord[]): MarkedView {
  const { claims, state, context } = view;
  const { theme } = view.indicator;
  const canMark = toSeries(claims).some((series) => series.points.length >= lineMinDates);
  const fitting = canMark ? milestones.filter((one) => mayFit(one, theme)) : [];
  const model = withEvents(view.model, fitting, { theme, geo: state.geo });
  return { model, fitting, drawings: paperDrawings({ ...view, model, description: describeChart(model, context) }) };
}
