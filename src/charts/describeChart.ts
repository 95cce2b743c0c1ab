import { conflictValues } from "../lib/series/findConflicts.ts";
import { formatDateRange } from "../lib/format/formatDateRange.ts";
import { yearOfDay } from "../lib/domain/period.ts";
import type { Qualifier } from "../lib/domain/claim.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { hasMixedBases } from "../lib/series/hasMixedBases.ts";
import { splitOffChart } from "./layout/lineFrame.ts";
import { seriesNamer } from "./model/seriesName.ts";
import { type ChartModel, type ClaimPoint, drawnPoints } from "./model/toChartModel.ts";
import { formatPeriod, formatValue } from "./option/formatValue.ts";
import { bordersSentence } from "./bordersSentence.ts";
import type { ChartContext } from "./chartContext.ts";

type TextContext = Pick<ChartContext, "locale" | "messages" | "unit">;

function periodText(claim: ClaimRecord, ctx: TextContext): string {
  return formatPeriod(claim, ctx.locale, "medium") ?? ctx.messages.unknownPeriod;
}

function quoted(claim: ClaimRecord, ctx: TextContext): string {
  return formatValue(claim, ctx);
}

/** "first … last" of a line, in the words of its claims and never as a quotient; a break inside is said. */
export function findingOf(name: string, points: readonly ClaimPoint[], ctx: TextContext): string | null {
  const first = points[0]?.claim;
  const last = points.at(-1)?.claim;
  if (first === undefined || last === undefined) return null;
  if (first === last) return ctx.messages.singleCount(name, quoted(first, ctx), periodText(first, ctx));
  const sentence = ctx.messages.fromTo(name, quoted(first, ctx), periodText(first, ctx), quoted(last, ctx), periodText(last, ctx));
  const isBroken = points.slice(1).some((point) => point.claim.isBreakBefore);
  return isBroken ? `${sentence} ${ctx.messages.definitionChanged}` : sentence;
}

/** Of equal numbers "almost" is the smallest and "more than" the largest. */
const hedgeOrder: readonly Qualifier[] = ["less_than", "up_to", "almost", "about", "exact", "at_least", "more_than"];

function byValue(a: ClaimRecord, b: ClaimRecord): number {
  return a.value - b.value || hedgeOrder.indexOf(a.qualifier) - hedgeOrder.indexOf(b.qualifier) || (a.claimId < b.claimId ? -1 : 1);
}

/** Smallest and largest number found for what the chart is about, drawn or not; rates have no such sentence. */
export function rangeOf(model: ChartModel, ctx: TextContext): string | null {
  if (model.isPer1000) return null;
  const claims = [...model.printed.values()].filter((claim) => claim.repeatsClaimId === null && claim.unitId === model.unitId).sort(byValue);
  const low = claims[0];
  const high = claims.at(-1);
  if (low === undefined || high === undefined || low.value === high.value) return null;
  return ctx.messages.range(quoted(low, ctx), quoted(high, ctx));
}

/** Who counts, or who printed it where nobody was named: an unsigned text speaks for itself alone. */
export function counterOf(claim: ClaimRecord, ctx: Pick<TextContext, "messages">): string {
  return claim.speakerName === null ? ctx.messages.noSpeaker(claim.publisher) : claim.basisName;
}

/** The time that different counts are about: their common period, the year, or two neighbouring years. */
function conflictTime(members: readonly ClaimRecord[], year: number, ctx: TextContext): { readonly text: string; readonly isOne: boolean } {
  const periods = new Set(members.map((claim) => `${claim.periodStart}|${claim.periodEnd}`));
  const years = new Set(members.map((claim) => (claim.periodEnd ?? claim.periodStart ?? "").slice(0, 4)));
  const [first] = members;
  if (periods.size === 1 && first !== undefined) return { text: periodText(first, ctx), isOne: true };
  if (years.size > 1) return { text: formatDateRange(String(year - 1), String(year), ctx.locale, "medium"), isOne: false };
  return { text: String(year), isOne: true };
}

/** One sentence for each year with different counts, or for two neighbouring years. */
export function conflictSentences(conflicts: ChartModel["conflicts"], ctx: TextContext): string[] {
  return conflicts.map((conflict) => {
    const members = conflictValues(conflict).length > 1 ? conflict.claims : [...conflict.nearbyClaims, ...conflict.claims];
    const time = conflictTime(members, conflict.year, ctx);
    const seen = new Set<string>();
    const list = members.flatMap((claim) => {
      const text = quoted(claim, ctx);
      if (seen.has(text)) return [];
      seen.add(text);
      const who = counterOf(claim, ctx);
      return [`${text} (${time.isOne ? who : `${who}, ${periodText(claim, ctx)}`})`];
    });
    return ctx.messages.differentCounts(time.text, list.join("; "));
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

/** How many numbers are drawn, and over which years; one alone needs no such sentence. */
export function extentSentence(model: ChartModel, ctx: TextContext): string | null {
  const points = drawnPoints(model);
  if (points.length < 2) return null;
  const first = yearOfDay(Math.min(...points.map((point) => point.span.firstDay)));
  const last = yearOfDay(Math.max(...points.map((point) => point.span.lastDay)));
  return ctx.messages.numbersOver(points.length, formatDateRange(String(first), String(last), ctx.locale, "medium"));
}

/** More ways of counting than this make a list of numbers: the table tells them, the words tell their range. */
const maxToldSeries = 6;

function findings(model: ChartModel, ctx: TextContext): string[] {
  const nameOf = seriesNamer(model);
  const told = model.form === "line" ? model.lines : model.singles;
  if (told.length > maxToldSeries) return [];
  return told.flatMap((series) => (series.points[0] ? findingOf(nameOf(series.points[0].claim), series.points, ctx) : null) ?? []);
}

/**
 * Says in words what a chart says: how many numbers, for each line its first and last, then the range,
 * the years with different counts, and what must be known to read it. Made from the claims, not from the drawing.
 */
export function describeChart(model: ChartModel, ctx: TextContext): string {
  const claims = drawnPoints(model).map((point) => point.claim);
  return [
    extentSentence(model, ctx),
    ...findings(model, ctx),
    rangeOf(model, ctx),
    ...conflictSentences(model.conflicts, ctx),
    offChartSentence(model, ctx),
    bordersSentence(model, ctx),
    hasMixedBases(claims) ? ctx.messages.mixedBases : null,
    model.events.length > 0 ? ctx.messages.eventsMarked(model.events.length) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** The part that all points of a chart are about, or null when there are several or none. */
export function commonSegment(model: ChartModel): string | null {
  const names = new Set(drawnPoints(model).map((point) => point.claim.segmentName));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** Where, of what part and in what unit a chart counts. */
export function chartSubtitle(model: ChartModel, placeName: string, ctx: Pick<ChartContext, "messages" | "unit">): string {
  const unit = model.isPer1000 ? ctx.messages.per1000Axis(ctx.unit.axis) : ctx.unit.axis;
  const segment = commonSegment(model);
  return ctx.messages.subtitle(segment === null ? placeName : `${placeName}. ${segment}`, unit);
}
