import { join } from "node:path";
import type { Page } from "playwright-core";
import type { ChartContext } from "../../src/charts/chartContext.ts";
import { chartTable } from "../../src/charts/chartTable.ts";
import { pageTheme } from "../../src/charts/chartTheme.ts";
import { drawChart } from "../../src/charts/drawChart.ts";
import { type ChartState, defaultChartState } from "../../src/charts/model/chartState.ts";
import { type ChartModel, toChartModel } from "../../src/charts/model/toChartModel.ts";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import { chartMessages } from "../../src/i18n/messages.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { claimsOfIndicator } from "../../src/lib/queries/claimsOfIndicator.ts";
import { indicatorList } from "../../src/lib/queries/indicatorList.ts";
import { populationOf } from "../../src/lib/queries/populationOf.ts";
import { unitList } from "../../src/lib/queries/unitList.ts";
import { distFolder } from "./openSite.ts";

/** A row of the table under a chart: the claim and the texts of its cells. */
export interface ShownRow {
  readonly claimId: string;
  readonly cells: readonly string[];
}

/** What a chart must show for a state, worked out with the native engine. */
export interface ExpectedChart {
  readonly model: ChartModel;
  readonly context: ChartContext;
  readonly rows: readonly ShownRow[];
}

export interface Asked {
  readonly indicatorId: string;
  readonly locale: Locale;
  /** What differs from the first view. */
  readonly state?: Partial<ChartState>;
}

/** The database that the built site publishes, opened natively. */
export function openPublished(): Promise<NativeRunner> {
  return openNativeRunner(join(distFolder, "data/erikti.duckdb"));
}

/** First view of an indicator. */
export async function firstState(native: NativeRunner, { indicatorId, locale }: Asked): Promise<ChartState> {
  return defaultChartState(
    await native.run(claimsOfIndicator, { indicatorId, locale, geo: "*", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999" }),
  );
}

function toShownRows(model: ChartModel, context: ChartContext): ShownRow[] {
  const rows = chartTable(model, context);
  const hasSegments = rows.some((row) => row.segment !== null);
  return rows.map((row) => ({
    claimId: row.claimId,
    cells: [row.value, row.period, `${row.basis}${row.note ?? ""}`, ...(hasSegments ? [row.segment ?? ""] : []), row.who, row.publisher],
  }));
}

/** Works out what the chart of an indicator must show, with the same queries and the native engine. */
export async function expectedChart(native: NativeRunner, asked: Asked): Promise<ExpectedChart> {
  const { indicatorId, locale } = asked;
  const first = await firstState(native, asked);
  const { geo, basisId, segmentId, fromYear, toYear, isPer1000 } = { ...first, ...asked.state };
  const claims = await native.run(claimsOfIndicator, {
    indicatorId,
    locale,
    geo,
    basisId,
    segmentId,
    fromYear: fromYear ?? "0000",
    toYear: toYear ?? "9999",
  });
  const population = isPer1000 ? await native.run(populationOf, { geo }) : [];
  const units = await native.run(unitList, { locale });
  const indicator = (await native.run(indicatorList, { locale })).find((one) => one.indicatorId === indicatorId);
  const isStock = indicator?.measureKind === "stock";
  const model = toChartModel({ claims, isStock, isPer1000, population });
  const unit = units.find((one) => one.unitId === model.unitId) ?? units.find((one) => one.unitId === indicator?.unitId);
  if (unit === undefined) throw new RangeError(`${indicatorId}: got no unit ${model.unitId}, expected a row of units`);
  const context = { locale, messages: chartMessages[locale], theme: pageTheme, unit, isStock, widthPx: 660 };
  return { model, context, rows: toShownRows(model, context) };
}

/** Reads the table twin out of the page; no table reads as no rows. */
export function shownRows(page: Page): Promise<ShownRow[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".chart-table tr[data-claim]")].map((row) => ({
      claimId: row.dataset["claim"] ?? "",
      cells: [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    })),
  );
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Middles of the symbols of the live drawing, in its pixels, rounded to whole ones. */
export function shownSpots(page: Page): Promise<Spot[]> {
  return page.evaluate(() => {
    const svg = document.querySelector(".live-drawing svg");
    const frame = svg?.getBoundingClientRect();
    return [...(svg?.querySelectorAll("path[transform]") ?? [])]
      .flatMap((path) => {
        const numbers = /matrix\(([^)]*)\)/
          .exec(path.getAttribute("transform") ?? "")?.[1]
          ?.split(",")
          .map(Number);
        if (!numbers || !frame || !/^M1,? ?0\s*A/.test(path.getAttribute("d") ?? "")) return [];
        return [{ x: Math.round(numbers[4] ?? NaN), y: Math.round(numbers[5] ?? NaN) }];
      })
      .sort((a, b) => a.x - b.x || a.y - b.y);
  });
}

/** Middles of the symbols that the native answer draws at a width, rounded like the shown ones. */
export function expectedSpots({ model, context }: ExpectedChart, widthPx: number): Spot[] {
  const points = drawChart(model, { ...context, widthPx })?.points ?? [];
  return points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })).sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Opens an indicator and waits until its chart is awake. */
export async function openChart(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator("figure.figure").scrollIntoViewIfNeeded();
  await page.locator(".chart-controls").waitFor({ state: "attached" });
}
