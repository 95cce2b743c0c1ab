import { multiplesOption } from "../charts/multiples/multiplesOption.ts";
import { type Multiples, homeId, toPanels } from "../charts/multiples/toPanels.ts";
import { valueWriter } from "../charts/multiples/valueWriter.ts";
import { pageTheme } from "../charts/chartTheme.ts";
import { renderSvg } from "../charts/svg/renderSvg.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import type { IndicatorRecord } from "../lib/queries/indicatorList.ts";
import { indexPanel } from "../lib/queries/indexPanel.ts";
import { paperWidthsPx } from "./indicatorView.ts";
import { runnerOf } from "./keptReleases.ts";
import type { PagePath } from "./links.ts";
import { allClaimsOf } from "./claimsOfRelease.ts";
import { oncePer } from "./oncePer.ts";
import { siteData } from "./siteData.ts";

/** Measures that have a page, in the order of its switch; the first one is the page itself. */
export const worldMeasures = ["wgi_volunteered_time", "wgi_helped_stranger", "wgi_donated_money", "wgi_score"] as const;
export type WorldMeasure = (typeof worldMeasures)[number];

/** Page of a measure: `world/`, `world/wgi_score/`. */
export function worldPath(measure: WorldMeasure): PagePath {
  return measure === worldMeasures[0] ? "world/" : `world/${measure}/`;
}

/** Writes a value of a measure, short: "16%", "34". */
export function measureWriter(indicator: Pick<IndicatorRecord, "unitId">, locale: Locale): (value: number) => string {
  return valueWriter(indicator.unitId === "percent", locale);
}

/** The panels of a measure. */
export interface PanelsView {
  readonly indicator: IndicatorRecord;
  readonly model: Multiples;
  readonly formatValue: (value: number) => string;
}

/** What the page of a measure tells. */
export interface WorldView extends PanelsView {
  /** Ranks of Kazakhstan of single years that were read as printed, by year; repeats left out. */
  readonly ranks: readonly ClaimRecord[];
  /** Every claim about another country or the world, by source: none of them stands in the panels. */
  readonly others: ReadonlyMap<string, readonly ClaimRecord[]>;
}

const isAbroad = (claim: ClaimRecord): boolean => claim.geo !== homeId && !claim.geo.startsWith(`${homeId}-`);

/** Claims about other countries and the world, also those on the index: the panels are made of another table. */
async function claimsAbroad(indicators: readonly IndicatorRecord[], locale: Locale): Promise<ReadonlyMap<string, readonly ClaimRecord[]>> {
  const lists = await Promise.all(indicators.map((indicator) => allClaimsOf(indicator.indicatorId, locale)));
  const claims = lists.flat().filter(isAbroad);
  return Map.groupBy(
    claims.toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0)),
    (claim) => claim.sourceId,
  );
}

async function readPanels(version: string | null, measure: WorldMeasure, locale: Locale): Promise<PanelsView> {
  const run = await runnerOf(version);
  const [{ indicators }, readings] = await Promise.all([siteData(locale), run(indexPanel, { indicatorId: measure, locale })]);
  const indicator = indicators.find((one) => one.indicatorId === measure);
  if (indicator === undefined) throw new Error(`${measure}: got no indicator, expected a row of indicators.csv. Check the route`);
  return { indicator, model: toPanels(readings, compareText(locale)), formatValue: measureWriter(indicator, locale) };
}

/** The panels of a measure as a release held them (null: as published now), once for the build. */
export const panelsOfRelease = oncePer(readPanels);

/** Assembles the page of a measure in one language. */
export async function worldView(measure: WorldMeasure, locale: Locale): Promise<WorldView> {
  const [{ indicators }, panels, ranks] = await Promise.all([
    siteData(locale),
    panelsOfRelease(null, measure, locale),
    allClaimsOf("wgi_rank", locale),
  ]);
  return {
    ...panels,
    ranks: ranks.filter((claim) => claim.geo === homeId && claim.isChartable && claim.repeatsClaimId === null && claim.isAsPrintedRead),
    others: await claimsAbroad(indicators, locale),
  };
}

function drawPanels({ indicator, model, formatValue }: PanelsView, description: string): readonly string[] {
  return paperWidthsPx.map((widthPx) => {
    const { option, ...size } = multiplesOption(model, { theme: pageTheme, widthPx, formatValue });
    const text = { id: `world-${widthPx}`, title: indicator.name, description, className: `paper paper-${widthPx}` };
    return renderSvg({ option, ...size, points: [] }, text);
  });
}

const drawn = new Map<string, readonly string[]>();

/** Drawings of the panels at each width of the page; the page, its frame and those of older releases mostly show the same, drawn once. */
export function worldDrawings(view: PanelsView, description: string): readonly string[] {
  const key = JSON.stringify([view.indicator.indicatorId, description, view.model]);
  const known = drawn.get(key) ?? drawPanels(view, description);
  drawn.set(key, known);
  return known;
}
