import { hasMixedBases } from "../lib/series/hasMixedBases.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { breakBetween, type SeriesBreak } from "../lib/series/breakBetween.ts";
import { spanDays } from "../lib/domain/period.ts";
import { upperFirst } from "../lib/format/upperFirst.ts";
import { bordersSentence } from "./bordersSentence.ts";
import type { ChartContext } from "./chartContext.ts";
import { offChartSentence } from "./describeChart.ts";
import { barMinDays } from "./layout/lineFrame.ts";
import { type ChartModel, drawnPoints } from "./model/toChartModel.ts";
import { widestConflict } from "./option/conflictBracket.ts";

type NoteContext = Pick<ChartContext, "locale" | "messages" | "unit">;

/** Tells whether a drawn line stops for a reason. */
export function hasBreak(model: ChartModel, reason: SeriesBreak): boolean {
  return model.lines.some(({ points }) =>
    points.some((point, index) => {
      const before = points[index - 1];
      return before !== undefined && breakBetween(before, point) === reason;
    }),
  );
}

/** One sentence that explains the marks this chart really uses, or null when it uses none. */
export function markLegend(model: ChartModel, ctx: NoteContext): string | null {
  const { marks } = ctx.messages;
  const points = drawnPoints(model);
  const has = (...words: string[]): boolean => points.some((point) => words.includes(point.claim.qualifier));
  const isLine = model.form === "line";
  const drawnIds = new Set(points.map((point) => point.claim.claimId));
  const used = [
    has("more_than", "at_least") ? (isLine ? marks.moreThan : marks.moreThanRight) : null,
    has("up_to", "less_than") ? (isLine ? marks.lessThan : marks.lessThanLeft) : null,
    has("about", "almost") ? marks.about : null,
    isLine && (model.hollow.length > 0 || model.singles.length > 0) ? marks.hollow : null,
    !isLine && model.hollow.length > 0 ? marks.hollow : null,
    isLine && widestConflict(model.conflicts, drawnIds) !== null ? marks.bracket : null,
    isLine && hasBreak(model, "definition") ? marks.break : null,
    isLine && hasBreak(model, "borders") ? marks.borders : null,
    isLine && points.some((point) => spanDays(point.span) >= barMinDays && !point.isRunningTotal) ? marks.bar : null,
  ].filter((text) => text !== null);
  return used.length === 0 ? null : `${upperFirst(used.join("; "))}.`;
}

/**
 * What a reader must know to read the chart right, in sentences under it.
 *
 * Shape   model → sentences: the marks, numbers beside the scale, what was left out and why,
 *         the notice on mixed ways of counting
 */
export function chartNotes(model: ChartModel, ctx: NoteContext): string[] {
  const { messages } = ctx;
  const claims = drawnPoints(model).map((point) => point.claim);
  const isDrawn = model.form === "line" || model.form === "dots";
  const dates = model.populationDates.map((date) => formatDate(date, ctx.locale, "medium")).join("; ");
  return [
    isDrawn ? markLegend(model, ctx) : null,
    bordersSentence(model, ctx),
    offChartSentence(model, ctx),
    model.unformed.length === 0 ? null : messages.leftOutUnformed(model.unformed.length),
    model.otherUnits.length === 0 ? null : messages.leftOut(model.otherUnits.length),
    model.unrated.length === 0 ? null : messages.leftOutPer1000(model.unrated.length),
    model.isPer1000 && dates !== "" ? messages.populationUsed(dates) : null,
    isDrawn && hasMixedBases(claims) ? messages.mixedBases : null,
  ].filter((note) => note !== null);
}
