import type { ChartContext } from "./chartContext.ts";
import { extentSentence, rangeOf } from "./describeChart.ts";
import { type ChartModel, drawnPoints } from "./model/toChartModel.ts";
import { formatPeriod, formatValue } from "./option/formatValue.ts";

type TextContext = Pick<ChartContext, "locale" | "messages" | "unit">;

/** First and last number of the leading line, or of the only series there is. */
function firstLast(model: ChartModel, ctx: TextContext): string | null {
  const series = model.lines[0] ?? (model.singles.length === 1 && model.hollow.length === 0 ? model.singles[0] : undefined);
  const [first, last] = [series?.points[0]?.claim, series?.points.at(-1)?.claim];
  if (first === undefined || last === undefined || first === last) return null;
  const time = (claim: typeof first): string => formatPeriod(claim, ctx.locale, "medium") ?? ctx.messages.unknownPeriod;
  return ctx.messages.firstLast(formatValue(first, ctx), time(first), formatValue(last, ctx), time(last));
}

/** The one number of a chart that has no other. */
function onlyNumber(model: ChartModel, ctx: TextContext): string | null {
  const [point, ...more] = drawnPoints(model);
  if (point === undefined || more.length > 0) return null;
  const { claim } = point;
  return ctx.messages.singleCount(claim.basisName, formatValue(claim, ctx), formatPeriod(claim, ctx.locale, "medium") ?? ctx.messages.unknownPeriod);
}

/**
 * Says in short what a chart shows after a control was moved.
 *
 * Shape   model → "9 numbers, 2019–2025. First …, last …", the range where no line leads, or that nothing was found
 */
export function announceChart(model: ChartModel, ctx: TextContext): string {
  if (model.form === "none") return model.printed.size === 0 ? ctx.messages.nothingFound : ctx.messages.noDrawable;
  return [extentSentence(model, ctx), onlyNumber(model, ctx), firstLast(model, ctx) ?? rangeOf(model, ctx)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
