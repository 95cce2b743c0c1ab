import type { ChartContext } from "./chartContext.ts";
import { seriesNamer } from "./model/seriesName.ts";
import type { ChartModel } from "./model/toChartModel.ts";
import { dotsOption } from "./option/dotsOption.ts";
import { lineOption, type SizedOption } from "./option/lineOption.ts";

/**
 * Draws a model in the form its data allows.
 *
 * Shape   model, context → option, or null where words say it better (one figure, nothing to draw)
 */
export function drawChart(model: ChartModel, ctx: ChartContext): SizedOption | null {
  if (model.form === "line") return lineOption(model, ctx, seriesNamer(model));
  if (model.form === "dots") return dotsOption(model, ctx, seriesNamer(model));
  return null;
}
