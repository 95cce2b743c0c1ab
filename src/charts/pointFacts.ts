import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { printedLanguage } from "../lib/domain/printedLanguage.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { isConflict } from "../lib/series/findConflicts.ts";
import type { ChartContext } from "./chartContext.ts";
import { tableValue, whoSaid } from "./chartTable.ts";
import { counterOf } from "./describeChart.ts";
import type { ChartModel } from "./model/toChartModel.ts";
import { formatPeriod, formatValue } from "./option/formatValue.ts";

type FactContext = Pick<ChartContext, "locale" | "messages" | "unit" | "isStock">;

/** What stands behind a point, in the reader's words. */
export interface PointFacts {
  readonly claimId: string;
  readonly indicatorId: string;
  readonly sourceId: string;
  readonly value: string;
  readonly period: string;
  /** Words as printed, with the language to read them aloud in; in quotation marks only where they were read on the page. */
  readonly printed: { readonly label: string; readonly words: string; readonly language: string | undefined };
  readonly basis: string;
  readonly who: string;
  readonly source: string;
  /** Numbers that others give for the same thing and time; null where none was found. */
  readonly others: string | null;
  /** Texts that repeat the number; null where none was found. */
  readonly repeated: string | null;
}

/** Others and repeats that are named; the list of claims has them all. */
const namedOthers = 3;
const namedRepeats = 2;

function othersOf(claim: ClaimRecord, model: ChartModel, ctx: FactContext): string | null {
  const others = [...model.printed.values()].filter((one) => isConflict(claim, one, ctx.isStock));
  if (others.length === 0) return null;
  const named = others.slice(0, namedOthers).map((one) => `${formatValue(one, ctx)} (${counterOf(one, ctx)})`);
  return ctx.messages.card.others(named.join("; "), others.length - named.length);
}

function repeatsOf(claim: ClaimRecord, model: ChartModel, ctx: FactContext): string | null {
  const repeats = [...model.printed.values()].filter((one) => one.repeatsClaimId === claim.claimId);
  if (repeats.length === 0) return null;
  const publishers = [...new Set(repeats.map((one) => one.publisher))];
  const rest = publishers.length - namedRepeats;
  const named = `${publishers.slice(0, namedRepeats).join(", ")}${rest > 0 ? `, ${ctx.messages.moreSources(rest)}` : ""}`;
  return ctx.messages.card.repeated(repeats.length, named);
}

/**
 * Collects what the card of a point says.
 *
 * Shape   model, claim as printed and as drawn → facts
 */
export function pointFacts(model: ChartModel, claim: ClaimRecord, drawn: ClaimRecord, ctx: FactContext): PointFacts {
  const { messages, locale } = ctx;
  const { card } = messages;
  const period = formatPeriod(claim, locale, "medium") ?? messages.unknownPeriod;
  const published = claim.publishedOn === null ? "" : `, ${formatDate(claim.publishedOn, locale, "medium")}`;
  return {
    claimId: claim.claimId,
    indicatorId: claim.indicatorId,
    sourceId: claim.sourceId,
    value: tableValue(drawn, model, ctx),
    period: claim.isPeriodInferred ? `${period} (${card.inferred})` : period,
    printed: {
      label: claim.isAsPrintedRead ? card.printed : card.noted,
      words: claim.isAsPrintedRead ? card.quote(claim.asPrinted) : claim.asPrinted,
      language: printedLanguage(claim),
    },
    basis: claim.segmentName === null ? claim.basisName : `${claim.segmentName} · ${claim.basisName}`,
    who: whoSaid(claim, messages),
    source: `${claim.publisher}${published}${published !== "" && claim.isPublishedOnInferred ? ` (${card.inferred})` : ""}`,
    others: othersOf(claim, model, ctx),
    repeated: repeatsOf(claim, model, ctx),
  };
}

/** The facts as one spoken text, the position last. */
export function pointSentence(facts: PointFacts, position: string): string {
  const { value, period, basis, who, others, repeated } = facts;
  return `${[`${value}, ${period}`, basis, who, others, repeated, position].filter((part) => part !== null).join(". ")}.`;
}
