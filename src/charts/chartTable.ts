import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { ChartContext } from "./chartContext.ts";
import { type ChartModel, drawnPoints } from "./model/toChartModel.ts";
import { formatBare, formatPeriod, formatValue, formatValueWithUnit } from "./option/formatValue.ts";

/** One row of the table that says the same as the chart. */
export interface ChartTableRow {
  readonly claimId: string;
  readonly value: string;
  readonly period: string;
  readonly basis: string;
  readonly segment: string | null;
  readonly who: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
  readonly note: string | null;
}

type TableContext = Pick<ChartContext, "locale" | "messages" | "unit">;

/** Who stands behind a claim: the speaker, or the publisher with the word that nobody was named. */
export function whoSaid(claim: ClaimRecord, messages: TableContext["messages"]): string {
  return claim.speakerName ?? messages.noSpeaker(claim.publisher);
}

/** Value of a drawn claim with its unit; a rate has the printed number beside it. */
export function tableValue(claim: ClaimRecord, model: ChartModel, ctx: TableContext): string {
  if (!model.isPer1000) return formatValueWithUnit(claim, ctx.unit, ctx.locale);
  const printed = model.printed.get(claim.claimId) ?? claim;
  return `${formatBare(claim.value, ctx)} (${formatValue(printed, ctx)})`;
}

/**
 * Rows of the table twin of a chart.
 *
 * Shape   model → every drawn point in the order of time; a rate shows the printed number beside it
 */
export function chartTable(model: ChartModel, ctx: TableContext): ChartTableRow[] {
  return drawnPoints(model).map(({ claim }) => ({
    claimId: claim.claimId,
    value: tableValue(claim, model, ctx),
    period: formatPeriod(claim, ctx.locale, "medium") ?? ctx.messages.unknownPeriod,
    basis: claim.basisName,
    segment: claim.segmentName,
    who: whoSaid(claim, ctx.messages),
    publisher: claim.publisher,
    sourceUrl: claim.sourceUrl,
    publishedOn: claim.publishedOn,
    note: claim.chartNote,
  }));
}

/** A source named under a chart. */
export interface ChartSource {
  readonly name: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
}

/** Sources of the drawn points, each once, in the order of time. */
export function chartSources(model: ChartModel): ChartSource[] {
  const seen = new Map<string, ChartSource>();
  for (const { claim } of drawnPoints(model)) {
    seen.set(claim.sourceId, { name: claim.publisher, url: claim.sourceUrl, publishedOn: claim.publishedOn });
  }
  return [...seen.values()];
}
