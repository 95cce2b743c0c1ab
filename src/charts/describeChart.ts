import { conflictValues } from "../lib/series/findConflicts.ts";
import { formatDateRange } from "../lib/format/formatDateRange.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { splitOffChart } from "./layout/lineFrame.ts";
import { seriesNamer } from "./model/seriesName.ts";
import type { ChartModel, ClaimPoint } from "./model/toChartModel.ts";
import { formatPeriod, formatValue } from "./option/formatValue.ts";
import type { ChartContext } from "./chartContext.ts";

type TextContext = Pick<ChartContext, "locale" | "messages" | "unit">;

function periodText(claim: ClaimRecord, ctx: TextContext): string {
  return formatPeriod(claim, ctx.locale, "medium") ?? ctx.messages.unknownPeriod;
}

function quoted(claim: ClaimRecord, ctx: TextContext): string {
  return formatValue(claim, ctx);
}

/** "first … last" of a line, in the words of its claims and never as a quotient. */
export function findingOf(name: string, points: readonly ClaimPoint[], ctx: TextContext): string | null {
  const first = points[0]?.claim;
  const last = points.at(-1)?.claim;
  if (first === undefined || last === undefined) return null;
  if (first === last) return ctx.messages.singleCount(name, quoted(first, ctx), periodText(first, ctx));
  return ctx.messages.fromTo(name, quoted(first, ctx), periodText(first, ctx), quoted(last, ctx), periodText(last, ctx));
}

function byValue(a: ClaimRecord, b: ClaimRecord): number {
  return a.value - b.value || (a.claimId < b.claimId ? -1 : 1);
}

/** Smallest and largest number that the chart shows, as printed. */
export function rangeOf(model: ChartModel, ctx: TextContext): string | null {
  const claims = [...model.lines, ...model.singles].flatMap((series) => series.points.map((point) => point.claim)).sort(byValue);
  const low = claims[0];
  const high = claims.at(-1);
  if (low === undefined || high === undefined || low.value === high.value) return null;
  return ctx.messages.range(quoted(low, ctx), quoted(high, ctx));
}

/** One sentence for each year with different counts, or for two neighbouring years. */
export function conflictSentences(conflicts: ChartModel["conflicts"], ctx: TextContext): string[] {
  return conflicts.map((conflict) => {
    const isWithinYear = conflictValues(conflict).length > 1;
    const members = isWithinYear ? conflict.claims : [...conflict.nearbyClaims, ...conflict.claims];
    const seen = new Set<string>();
    const list = members.flatMap((claim) => {
      const text = quoted(claim, ctx);
      if (seen.has(text)) return [];
      seen.add(text);
      return [isWithinYear ? `${text} (${claim.basisName})` : `${text} (${claim.basisName}, ${periodText(claim, ctx)})`];
    });
    const years = isWithinYear ? String(conflict.year) : formatDateRange(String(conflict.year - 1), String(conflict.year), ctx.locale, "medium");
    return ctx.messages.differentCounts(years, list.join("; "));
  });
}

/** Numbers named beside the chart because they do not fit its scale. */
export function offChartSentence(model: ChartModel, ctx: TextContext): string | null {
  if (model.form !== "line") return null;
  const { far } = splitOffChart(model);
  if (far.length === 0) return null;
  return ctx.messages.offChart(
    far.map((point) => `${point.claim.basisName} – ${quoted(point.claim, ctx)} (${periodText(point.claim, ctx)})`).join("; "),
  );
}

/**
 * Says in words what a chart says: for each line its first and last number, then the range and
 * the years with different counts. Made from the claims, not from the drawing.
 */
export function describeChart(model: ChartModel, ctx: TextContext): string {
  const nameOf = seriesNamer(model);
  const lines = model.form === "line" ? model.lines : model.singles;
  const findings = lines.flatMap((series) => (series.points[0] ? findingOf(nameOf(series.points[0].claim), series.points, ctx) : null) ?? []);
  return [...findings, rangeOf(model, ctx), ...conflictSentences(model.conflicts, ctx), offChartSentence(model, ctx)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** Where and in what unit a chart counts. */
export function chartSubtitle(model: Pick<ChartModel, "isPer1000">, placeName: string, ctx: Pick<ChartContext, "messages" | "unit">): string {
  const unit = model.isPer1000 ? ctx.messages.per1000Axis(ctx.unit.axis) : ctx.unit.axis;
  return ctx.messages.subtitle(placeName, unit);
}
