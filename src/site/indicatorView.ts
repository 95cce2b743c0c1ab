import type { ChartContext } from "../charts/chartContext.ts";
import { pageTheme } from "../charts/chartTheme.ts";
import { commonSegment, describeChart, findingOf } from "../charts/describeChart.ts";
import { drawChart } from "../charts/drawChart.ts";
import { type ChartState, defaultChartState } from "../charts/model/chartState.ts";
import { claimsOfState } from "../charts/model/claimsOfState.ts";
import { seriesNamer } from "../charts/model/seriesName.ts";
import { type ChartModel, toChartModel } from "../charts/model/toChartModel.ts";
import { renderSvg } from "../charts/svg/renderSvg.ts";
import { chartMessages } from "../i18n/messages.ts";
import type { ClaimRecord, UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { IndicatorRecord } from "../lib/queries/indicatorList.ts";
import { allClaimsOf } from "./claimsOfRelease.ts";
import { siteData } from "./siteData.ts";

/** Widths at which a chart is drawn for paper; the style sheet shows the one that fits. */
export const paperWidthsPx = [328, 660, 980] as const;

/** First view of an indicator: what its page shows before any script runs. */
export interface IndicatorView {
  readonly indicator: IndicatorRecord;
  readonly claims: readonly ClaimRecord[];
  readonly state: ChartState;
  readonly shownClaims: readonly ClaimRecord[];
  readonly model: ChartModel;
  readonly unit: UnitForms;
  readonly context: ChartContext;
  readonly description: string;
}

/** Assembles the first view of an indicator in one language. */
export async function indicatorView(indicator: IndicatorRecord, locale: Locale): Promise<IndicatorView> {
  return await viewOfClaims(indicator, await allClaimsOf(indicator.indicatorId, locale), locale);
}

/** The same of given claims, such as those of an older release. */
export async function viewOfClaims(indicator: IndicatorRecord, claims: readonly ClaimRecord[], locale: Locale): Promise<IndicatorView> {
  const { units } = await siteData(locale);
  const state = defaultChartState(claims);
  const shownClaims = claimsOfState(claims, state);
  const isStock = indicator.measureKind === "stock";
  const model = toChartModel({ claims: shownClaims, isStock, isPer1000: false, population: [] });
  const unit = units.get(model.unitId) ?? units.get(indicator.unitId);
  if (unit === undefined) throw new Error(`${indicator.indicatorId}: got no unit ${model.unitId}, expected a row of units.csv. Add it`);
  const context: ChartContext = { locale, messages: chartMessages[locale], theme: pageTheme, unit, isStock, widthPx: 980 };
  return { indicator, claims, state, shownClaims, model, unit, context, description: describeChart(model, context) };
}

/** What the longest line of a view says, in a sentence; null when it has no line. */
export function findingOfView({ model, context }: Pick<IndicatorView, "model" | "context">): string | null {
  const [lead] = model.lines;
  const [first] = lead?.points ?? [];
  if (lead === undefined || first === undefined) return null;
  const segment = commonSegment(model);
  const name = seriesNamer(model)(first.claim);
  return findingOf(segment === null ? name : `${segment}. ${name}`, lead.points, context);
}

function drawPaper(view: IndicatorView): readonly string[] {
  return paperWidthsPx.flatMap((widthPx) => {
    const sized = drawChart(view.model, { ...view.context, widthPx });
    if (sized === null) return [];
    const id = `${view.indicator.indicatorId}-${widthPx}`;
    return [renderSvg(sized, { id, title: view.indicator.name, description: view.description, className: `paper paper-${widthPx}` })];
  });
}

const drawn = new Map<string, readonly string[]>();

/**
 * Drawings of a view at each width of the page, or none where words say it better.
 *
 * A page, its frame and the frames of older releases mostly show the same: it is drawn once.
 */
export function paperDrawings(view: IndicatorView): readonly string[] {
  const { indicator, context, description, shownClaims, model } = view;
  const key = JSON.stringify([indicator.indicatorId, context.locale, description, shownClaims, model.events]);
  const known = drawn.get(key) ?? drawPaper(view);
  drawn.set(key, known);
  return known;
}
