import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { ChartState } from "../../src/charts/model/chartState.ts";
import { describeChart } from "../../src/charts/describeChart.ts";
import { drawChart } from "../../src/charts/drawChart.ts";
import { drawnPoints } from "../../src/charts/model/toChartModel.ts";
import { formatPeriod, formatValueWithUnit } from "../../src/charts/option/formatValue.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { type Asked, expectedChart, type ExpectedChart, expectedSpots, openChart, shownRows, shownSpots } from "./expectedChart.ts";
import { chartDescription } from "./checkPage.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();
const native = await useNative();

async function open(locale: Locale, indicatorId: string, search = ""): Promise<Page> {
  const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await openChart(page, site.url(`${locale}/indicators/${indicatorId}/${search}`));
  return page;
}

function choose(page: Page, name: string, value: string): Promise<string[]> {
  return page.locator(`.chart-controls select[name=${name}]`).selectOption(value);
}

function chosen(page: Page): Promise<Record<string, string>> {
  return page
    .locator(".chart-controls select")
    .evaluateAll((selects) => Object.fromEntries(selects.map((one) => [(one as HTMLSelectElement).name, (one as HTMLSelectElement).value])));
}

/** Waits until table and drawing show what the native engine answers. */
async function expectShown(page: Page, asked: Asked): Promise<ExpectedChart> {
  const expected = await expectedChart(native, asked);
  await expect.poll(() => shownRows(page)).toEqual(expected.rows);
  const isDrawn = expected.model.form === "line" || expected.model.form === "dots";
  if (isDrawn) {
    await page.locator(".live-drawing svg").waitFor();
    const width = await page.locator(".live-drawing").evaluate((box) => Math.round(Math.min(980, box.clientWidth)));
    await expect.poll(() => shownSpots(page)).toEqual(expectedSpots(expected, width));
  }
  return expected;
}

interface Case {
  readonly locale: Locale;
  readonly indicatorId: string;
  readonly state: Partial<ChartState>;
  readonly choices: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  { locale: "ru", indicatorId: "volunteers", state: { basisId: "ministry" }, choices: { who: "ministry" } },
  { locale: "kk", indicatorId: "volunteers", state: { isPer1000: true }, choices: { per: "1000" } },
  { locale: "en", indicatorId: "volunteers", state: { fromYear: "2020", toYear: "2023" }, choices: { from: "2020", to: "2023" } },
  { locale: "ru", indicatorId: "volunteers", state: { geo: "KZ-75" }, choices: { place: "KZ-75" } },
  { locale: "kk", indicatorId: "emergency_volunteers", state: { segmentId: "*" }, choices: { part: "*" } },
  { locale: "en", indicatorId: "participation_share", state: { fromYear: "2024" }, choices: { from: "2024" } },
  {
    locale: "kk",
    indicatorId: "volunteer_organisations",
    state: { isPer1000: true, fromYear: "2019", toYear: "2024" },
    choices: { per: "1000", from: "2019", to: "2024" },
  },
];

describe("the controls of a chart", () => {
  it.each(cases)("show what the native engine answers: $indicatorId in $locale with $choices", async ({ locale, indicatorId, state, choices }) => {
    const page = await open(locale, indicatorId);
    const before = await expectShown(page, { indicatorId, locale });
    for (const [name, value] of Object.entries(choices)) await choose(page, name, value);
    const after = await expectShown(page, { indicatorId, locale, state });
    expect(after.rows, "a choice that changes nothing tests nothing").not.toEqual(before.rows);
    expect(await chosen(page)).toMatchObject(choices);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(choices);
  });

  it("answer the last of several quick choices, even while the engine is still on its way", async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    site.server.faults.slow = /engine\//;
    await openChart(page, site.url("en/indicators/volunteers/"));
    for (const year of ["2018", "2019", "2020", "2021"]) await choose(page, "from", year);
    await choose(page, "to", "2023");
    await expectShown(page, { indicatorId: "volunteers", locale: "en", state: { fromYear: "2021", toYear: "2023" } });
    delete site.server.faults.slow;
    expect(faults).toEqual(noFaults);
  });

  it("say that nothing was found when a choice has no figures", async () => {
    const page = await open("kk", "volunteers");
    await choose(page, "place", "RUS");
    await choose(page, "from", "2024");
    const { context } = await expectShown(page, { indicatorId: "volunteers", locale: "kk", state: { geo: "RUS", fromYear: "2024" } });
    expect(await page.locator(".figure-none").innerText()).toBe(context.messages.nothingFound);
    expect(await page.locator(".chart-live svg").count()).toBe(0);
  });

  it("go back and forward with the browser, and a copied link restores them in another browser", async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    const asked = { indicatorId: "volunteers", locale: "ru" } as const;
    await openChart(page, site.url("ru/indicators/volunteers/"));
    await choose(page, "who", "ministry");
    await expectShown(page, { ...asked, state: { basisId: "ministry" } });
    await choose(page, "from", "2021");
    const last = await expectShown(page, { ...asked, state: { basisId: "ministry", fromYear: "2021" } });
    const link = page.url();

    await page.goBack();
    await expectShown(page, { ...asked, state: { basisId: "ministry" } });
    expect(await chosen(page)).toMatchObject({ who: "ministry", from: "" });
    await page.goBack();
    await expectShown(page, asked);
    expect(await chosen(page)).toMatchObject({ who: "*", from: "" });
    await page.goForward();
    await page.goForward();
    await expectShown(page, { ...asked, state: { basisId: "ministry", fromYear: "2021" } });
    expect(page.url()).toBe(link);
    expect(faults).toEqual(noFaults);

    const fresh = (await site.newPage({ viewport: { width: 1280, height: 900 } })).page;
    await openChart(fresh, link);
    await expect.poll(() => shownRows(fresh)).toEqual(last.rows);
    expect(await chosen(fresh)).toMatchObject({ who: "ministry", from: "2021" });
  });

  it("keep their state when the language changes", async () => {
    const page = await open("kk", "volunteers");
    await choose(page, "who", "ministry");
    await expectShown(page, { indicatorId: "volunteers", locale: "kk", state: { basisId: "ministry" } });
    await page.locator("a[data-language=en]").click();
    await page.waitForURL(/\/en\/indicators\/volunteers\/\?who=ministry$/);
    await page.locator(".chart-controls").waitFor();
    await expectShown(page, { indicatorId: "volunteers", locale: "en", state: { basisId: "ministry" } });
    expect(await page.evaluate(() => localStorage.getItem("language"))).toBe("en");
  });

  it("offer a way back to the first view only when it was left", async () => {
    const page = await open("en", "volunteers");
    const reset = page.locator(".control-reset");
    expect(await reset.count()).toBe(0);
    await choose(page, "per", "1000");
    await expectShown(page, { indicatorId: "volunteers", locale: "en", state: { isPer1000: true } });
    await reset.click();
    await expectShown(page, { indicatorId: "volunteers", locale: "en" });
    expect(await reset.count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
  });

  it.each([
    "?who=nobody&part=xyz&place=KZ-99&from=abcd&to=99999&per=7",
    "?who=&part=&place=&from=&to=&per=",
    "?who=%27%3B+DROP+TABLE+claims&place=%00",
    "?from=1850&to=1990",
    "?from=2098",
  ])("fall back to the first view for an address of nonsense, without waking the engine: %s", async (search) => {
    const page = await open("ru", "volunteers", search);
    const first = await expectedChart(native, { indicatorId: "volunteers", locale: "ru" });
    const asked = site.server.requests.length;
    await page.waitForTimeout(1000);
    expect(await shownRows(page)).toEqual(first.rows);
    expect(await chosen(page)).toMatchObject({ who: "*", from: "", to: "", per: "" });
    expect(site.server.requests.slice(asked).filter((path) => /engine/i.test(path))).toEqual([]);
  });
});

describe("the keyboard cursor of a chart", () => {
  it("walks the points, says value and position, opens the claim and leaves", async () => {
    const page = await open("en", "volunteers");
    const expected = await expectShown(page, { indicatorId: "volunteers", locale: "en" });
    const { model, context } = expected;
    const drawn = new Set(drawChart(model, context)?.points.map((point) => point.claimId));
    const order = drawnPoints(model)
      .map((point) => point.claim)
      .filter((claim) => drawn.has(claim.claimId));
    const chart = page.locator(".live-chart");
    const told = page.locator(".live-told");
    const expectTold = async (index: number): Promise<void> => {
      const claim = order[index];
      if (claim === undefined) throw new RangeError(`point ${index}: got none, expected one of ${order.length}`);
      const text = (await told.innerText()).replaceAll("\n", " ");
      expect(text).toContain(formatValueWithUnit(claim, context.unit, "en"));
      expect(text).toContain(formatPeriod(claim, "en", "medium"));
      expect(text).toContain(context.messages.pointPosition(index + 1, order.length));
    };
    await chart.focus();
    expect(await told.innerText()).toBe("");
    await page.keyboard.press("ArrowRight");
    await expectTold(0);
    await page.keyboard.press("ArrowDown");
    await expectTold(1);
    await page.keyboard.press("ArrowLeft");
    await expectTold(0);
    await page.keyboard.press("ArrowLeft");
    await expectTold(0);
    await page.keyboard.press("End");
    await expectTold(order.length - 1);
    await page.keyboard.press("ArrowRight");
    await expectTold(order.length - 1);
    await page.keyboard.press("Home");
    await expectTold(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => [location.hash, document.querySelector(":target")?.id])).toEqual([`#${order[0]?.claimId}`, order[0]?.claimId]);
    await page.keyboard.press("Escape");
    expect(await told.innerText()).toBe("");
    expect(await page.locator(".live-point").count()).toBe(0);
    expect(await told.getAttribute("role")).toBe("status");
  });

  it("is named with what the chart says and how to move", async () => {
    const page = await open("kk", "volunteers");
    await page.locator(".live-drawing svg").waitFor();
    const { model, context } = await expectedChart(native, { indicatorId: "volunteers", locale: "kk" });
    const told = await chartDescription(page);
    expect(told).toContain(describeChart(model, context));
    expect(told).toContain(context.messages.keyboardHint);
    expect(await page.getAttribute(".live-chart", "role")).toBe("group");
    expect(await page.getAttribute(".live-chart", "aria-label")).toBe(await page.locator("h1").innerText());
  });
});
