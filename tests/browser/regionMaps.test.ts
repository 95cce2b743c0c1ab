import { decode } from "fast-png";
import Papa from "papaparse";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mapViews } from "../../src/charts/maps/mapState.ts";
import { populationId } from "../../src/charts/maps/SliceChoice.ts";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { chartMessages } from "../../src/i18n/messages.ts";
import { regionMapMessages } from "../../src/i18n/regionMaps/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { axeFaults } from "./checkPage.ts";
import { expectedMap, labelFaults, offeredSlices, openMaps, rankedValues, tableValues, valuesOf } from "./expectedMap.ts";
import { inTurn } from "./inTurn.ts";
import { openPanel } from "./openPanel.ts";
import { type WatchedPage } from "./openSite.ts";
import { takeFile } from "./takeFile.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();
const native = await useNative();

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const floods = "emergency_volunteers.ministry.event=floods_2024";

async function open(locale: Locale, search = "", options: BrowserContextOptions = wide): Promise<WatchedPage> {
  const watched = await site.newPage(options);
  await openMaps(watched.page, site.url(`${locale}/regions/maps/${search}`));
  return watched;
}

/** Waits until ranking and table show what the native engine answers. */
async function expectShown(page: Page, locale: Locale, state: Parameters<typeof expectedMap>[2]): Promise<void> {
  const model = await expectedMap(native, locale, state);
  await expect.poll(() => rankedValues(page)).toEqual(valuesOf(model));
  expect(await tableValues(page)).toEqual(valuesOf(model));
  const of = regionMapMessages[locale].of(model.found.length, model.step.regionCount);
  expect(await page.locator(".slice-title").innerText()).toContain(of);
}

const isShown = (page: Page, view: string): Promise<boolean> => page.locator(`.slice-live .view-${view}`).isVisible();
const lit = (page: Page, view: string) => page.locator(`.view-${view} .is-lit`);

function litPlaces(page: Page): Promise<string[]> {
  return page.locator(".slice-live .is-lit").evaluateAll((parts) => [...new Set(parts.map((part) => (part as HTMLElement).dataset["place"] ?? ""))]);
}

function sign(page: Page, view: "map" | "tiles", placeId: string) {
  return page.locator(`.view-${view} svg:visible g[data-place="${placeId}"]`);
}

/** Moves the mouse to the middle of what stands there, whatever lies on top. */
async function pointAt(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  const box = await target.first().boundingBox();
  if (box === null) throw new RangeError("mouse: got no box to point at, expected a sign that stands on the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

describe("the maps of the regions", () => {
  it("show map, tiles and ranking with one control, by mouse", async () => {
    const { page, faults } = await open("ru");
    await expectShown(page, "ru", {});
    for (const view of ["tiles", "ranking", "map"] as const) {
      await page.locator(`.map-controls button[name=${view}]`).click();
      await expect.poll(() => isShown(page, view)).toBe(true);
      for (const other of ["map", "tiles"].filter((one) => one !== view)) expect(await isShown(page, other)).toBe(false);
      expect(new URL(page.url()).search).toBe(view === "map" ? "" : `?view=${view}`);
      await expectShown(page, "ru", { view });
    }
    expect(faults).toEqual(noFaults);
  });

  it("light a region in every view that stands, wherever the mouse meets it", async () => {
    const { page } = await open("en");
    await pointAt(page, sign(page, "map", "KZ-15").locator("circle"));
    await expect.poll(() => litPlaces(page)).toEqual(["KZ-15"]);
    expect(await lit(page, "ranking").count()).toBe(1);
    expect(await page.locator(".region-card").innerText()).toContain("about 8,500");
    await pointAt(page, page.locator('.ranking li[data-place="KZ-71"]'));
    await expect.poll(() => litPlaces(page)).toEqual(["KZ-71"]);
    await page.locator(".map-controls button[name=tiles]").click();
    await pointAt(page, sign(page, "tiles", "KZ-43").locator("rect"));
    await expect.poll(() => litPlaces(page)).toEqual(["KZ-43"]);
    expect(await page.locator(".region-card").innerText()).toContain(regionMapMessages.en.none);
  });

  it("keep a region that is tapped, and name it in the address", async () => {
    const { page, faults } = await open("kk", "", phone);
    const circle = await sign(page, "map", "KZ-23").locator("circle").boundingBox();
    if (circle === null) throw new RangeError("symbol of KZ-23: got no box, expected one");
    await page.touchscreen.tap(circle.x + circle.width / 2 + 3, circle.y + circle.height / 2 + 3);
    await expect.poll(() => litPlaces(page)).toEqual(["KZ-23"]);
    expect(new URL(page.url()).search).toBe("?region=KZ-23");
    await page.locator(".map-controls button[name=tiles]").tap();
    await expect.poll(() => litPlaces(page)).toEqual(["KZ-23"]);
    await sign(page, "tiles", "KZ-63").tap();
    await expect.poll(() => litPlaces(page)).toEqual(["KZ-63"]);
    expect(await page.locator(".region-card a").first().getAttribute("href")).toMatch(/kk\/regions\/KZ-63\/$/);
    expect(faults).toEqual(noFaults);
  });

  it("walk through all 20 regions by keyboard, say each, open its page and let go", async () => {
    const { page } = await open("en");
    const model = await expectedMap(native, "en", {});
    const stage = page.locator(".slice-keys");
    const told = page.locator(".slice-told");
    await stage.focus();
    expect(await told.innerText()).toBe("");
    const seen = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("ArrowRight");
      const [placeId = ""] = await litPlaces(page);
      seen.add(placeId);
      const name = model.cells.find((cell) => cell.place.placeId === placeId)?.place.name ?? "?";
      expect(await told.innerText()).toContain(name);
      expect(await told.innerText()).toContain(regionMapMessages.en.position(step + 1, 20));
    }
    expect(seen.size).toBe(20);
    await page.keyboard.press("Home");
    expect(await litPlaces(page)).toEqual([model.found[0]?.place.placeId]);
    await page.keyboard.press("Escape");
    expect(await litPlaces(page)).toEqual([]);
    expect(await told.innerText()).toBe("");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/regions\/KZ-15\/$/);
  });

  it("step through the dates of one count by button, list and key, and back through the history", async () => {
    const { page, faults } = await open("en");
    await page.locator("button[name=later]").click();
    await expectShown(page, "en", { stepKey: "2024-04-30" });
    expect(new URL(page.url()).search).toBe("?date=2024-04-30");
    await page.locator("button[name=earlier]").click();
    await expectShown(page, "en", {});
    await page.locator("button[name=earlier]").focus();
    await page.keyboard.press("PageDown");
    await expectShown(page, "en", { stepKey: "2024-04-30" });
    await page.keyboard.press("PageUp");
    await expectShown(page, "en", {});
    await page.goBack();
    await expectShown(page, "en", { stepKey: "2024-04-30" });
    await page.goForward();
    await expectShown(page, "en", {});
    expect(faults).toEqual(noFaults);
  });

  it("show for every slice, date and measure what the native engine answers", async () => {
    const { page, faults } = await open("en");
    for (const { id, dates, first } of await offeredSlices(native)) {
      await page.locator("select[name=slice]").selectOption(id);
      for (const stepKey of [first, ...dates.filter((date) => date !== first)]) {
        if (dates.length > 1) await page.locator("select[name=date]").selectOption(stepKey);
        await expectShown(page, "en", { sliceId: id, stepKey });
        const per = page.locator("select[name=per]");
        if ((await per.count()) === 0) continue;
        await per.selectOption("1000");
        await expectShown(page, "en", { sliceId: id, stepKey, isPer1000: true });
        await per.selectOption("");
      }
    }
    expect(faults).toEqual(noFaults);
  });

  it("show the population of every year, in the borders of today and of before, as the native engine answers", async () => {
    const { page } = await open("ru", `?slice=${populationId}`);
    await expectShown(page, "ru", { sliceId: populationId });
    for (const stepKey of ["2023", "2021"]) {
      await page.locator("select[name=date]").selectOption(stepKey);
      await expectShown(page, "ru", { sliceId: populationId, stepKey });
    }
    await page.locator("select[name=borders]").selectOption("old");
    await expectShown(page, "ru", { sliceId: populationId, stepKey: "2021", borders: "old" });
    await page.locator("select[name=date]").selectOption("2022");
    await expectShown(page, "ru", { sliceId: populationId, stepKey: "2022", borders: "old" });
    expect(await page.locator('.ranking li[data-place="KZ-63"] .rank-sum').innerText()).toContain("+");
  });

  it("keep their state when the language changes and in a copied link", async () => {
    const { page } = await open("kk", "?view=tiles&date=2024-04-30&region=KZ-23");
    await expectShown(page, "kk", { stepKey: "2024-04-30" });
    await page.locator("a[data-language=ru]").click();
    await page.waitForURL(/\/ru\/regions\/maps\/\?view=tiles&date=2024-04-30&region=KZ-23$/);
    await page.locator(".map-controls").waitFor();
    await expectShown(page, "ru", { stepKey: "2024-04-30" });
    expect(await litPlaces(page)).toEqual(["KZ-23"]);
  });

  it.each(["?slice=none&view=globe&date=1999&per=7", "?region=%27%3B+DROP+TABLE+claims", "?slice=&view=&date=&region="])(
    "fall back to the first view for an address of nonsense, without waking the engine: %s",
    async (search) => {
      const { page } = await open("en", search);
      const asked = site.server.requests.length;
      await page.waitForTimeout(600);
      await expectShown(page, "en", {});
      expect(new URL(page.url()).search).toBe("");
      expect(site.server.requests.slice(asked).filter((path) => /engine/i.test(path))).toEqual([]);
    },
  );

  it("stay complete with a message when the engine does not come, and answer after a retry", async () => {
    const { page } = await open("en");
    site.server.faults.block = /\.wasm$/;
    await page.locator("select[name=slice]").selectOption(populationId);
    await page.locator(".engine-notice[data-status=failed]").waitFor();
    expect(await page.locator(".engine-notice").innerText()).toContain(chartMessages.en.engineFailed);
    await expectShown(page, "en", {});
    expect(new URL(page.url()).search).toBe("");
    delete site.server.faults.block;
    await page.locator(".engine-notice button").click();
    await expectShown(page, "en", { sliceId: populationId });
  });

  it("say what changed once, and nothing before", async () => {
    const { page } = await open("ru");
    const told = page.locator("[data-testid=map-announcement]");
    expect(await told.innerText()).toBe("");
    await page.locator("button[name=later]").click();
    await expect.poll(() => told.innerText()).toContain(regionMapMessages.ru.of(4, 20));
    await page.locator(".map-controls button[name=tiles]").click();
    expect(await told.innerText()).toBe("");
  });

  it("give away the numbers as CSV and the map as PNG and SVG", async () => {
    const { page, faults } = await open("ru");
    await openPanel(page, actionMessages.ru.download);
    const csv = await takeFile(page, "CSV");
    expect(csv.name).toMatch(/^erikti-regions-emergency_volunteers-ministry-event-floods_2024-2024-04-08-map-.*\.csv$/);
    const { data } = Papa.parse<string[]>(csv.bytes.toString("utf8").replace("\ufeff", ""));
    const codes = data.map((row) => row[0] ?? "").filter((cell) => /^KZ-\d\d$/.test(cell));
    expect(codes.length).toBe(20);
    expect(data.find((row) => row[0] === "KZ-15")?.[2]).toBe("8500");
    expect(data.find((row) => row[0] === "KZ-10")?.[2]).toBe("");
    const svg = (await takeFile(page, "SVG")).bytes.toString("utf8");
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/<text|var\(--| style=/);
    const png = decode((await takeFile(page, actionMessages.ru.pictureSizes.double)).bytes);
    expect(png.width).toBeGreaterThan(1600);
    expect(faults).toEqual(noFaults);
  });

  it.each(inTurn(mapViews))("have nothing that axe finds, light and dark: $thing in $locale", async ({ locale, thing }) => {
    const { page } = await open(locale);
    await page.locator(`.map-controls button[name=${thing}]`).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page, ["color-contrast"]), "in dark").toEqual([]);
  });
});

describe("the labels of maps and tiles", () => {
  it.each(inTurn([360, 768, 1280]))("lie on nothing and are not cut, in every slice: $locale, $thing px", async ({ locale, thing: width }) => {
    const { page } = await open(locale, "", { viewport: { width, height: 900 } });
    const slices = [...(await offeredSlices(native)).map((slice) => slice.id), populationId];
    const faults: Record<string, string[]> = {};
    for (const sliceId of slices) {
      await page.locator("select[name=slice]").selectOption(sliceId);
      await expectShown(page, locale, { sliceId });
      for (const view of ["map", "tiles"] as const) {
        await page.locator(`.map-controls button[name=${view}]`).click();
        await expect.poll(() => isShown(page, view)).toBe(true);
        const found = await labelFaults(page);
        if (found.length > 0) faults[`${sliceId} ${view}`] = found;
      }
    }
    expect(faults).toEqual({});
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});

describe("the maps without JavaScript", () => {
  it.each(locales)("print map, tiles, ranking and every slice, in %s", async (locale) => {
    const { page } = await site.newPage({ ...phone, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/regions/maps/`));
    const model = await expectedMap(native, locale, { sliceId: floods });
    for (const view of ["map", "tiles", "ranking"]) expect(await isShown(page, view), view).toBe(true);
    expect(await rankedValues(page)).toEqual(valuesOf(model));
    expect(await page.locator(".view-tiles svg:visible g[data-place]").count()).toBe(20);
    expect(await page.locator(".view-tiles svg:visible text").count()).toBeGreaterThan(26);
    expect(await page.locator(".rank-blanks li a:visible").count()).toBe(13);
    expect(await labelFaults(page)).toEqual([]);
    const details = page.locator(".slice-list details");
    expect(await details.count()).toBe((await offeredSlices(native)).length + 1);
    await details.nth(1).locator("summary").click();
    expect(await details.nth(1).locator("tbody tr:visible").count()).toBeGreaterThanOrEqual(4);
  });
});
