import { describe, expect, it } from "vitest";
import { chartMessages } from "../../src/i18n/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { axeFaults, chartDescription, wakeChart } from "./checkPage.ts";
import { inTurn, isFullRun } from "./inTurn.ts";
import { pageTypes } from "./sitePages.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const window = { viewport: { width: 1280, height: 900 } };
const types = Object.entries(pageTypes).map(([type, path]) => ({ type, path }));
const schemes = ["light", "dark"] as const;
/** The colours of all pages are those of the tokens: in the full run each page is looked at in both, else in one. */
const stops = inTurn(types).map(({ locale, thing }, index) => ({
  ...{ locale, type: thing.type, path: `${locale}/${thing.path}` },
  looks: isFullRun ? schemes : ([schemes[index % 2] ?? "light"] as const),
}));

describe("a tour of the site", () => {
  it.each(stops)("finds nothing wrong on $path ($type)", async ({ locale, type, path, looks }) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(path));
    await wakeChart(page);
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
    if (["line", "dots"].includes(type)) expect(await chartDescription(page)).toContain(chartMessages[locale].keyboardHint);
    expect(faults).toEqual(noFaults);
  });

  it("finds nothing wrong on the page for unknown addresses, in light and dark", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("404.html"));
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page, ["color-contrast"])).toEqual([]);
    expect(await page.locator("section[lang]").evaluateAll((sections) => sections.map((one) => one.getAttribute("lang")))).toEqual([...locales]);
    expect(faults).toEqual(noFaults);
  });

  it("finds nothing wrong with a chart that the engine has answered and a list that is filtered", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("ru/indicators/volunteers/"));
    await wakeChart(page);
    await page.locator("select[name=who]").selectOption("ministry");
    await page.waitForFunction(() => document.querySelector("[data-testid=chart-announcement]")?.textContent !== "");
    await page.locator(".chart-table summary").click();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(site.url("kk/indicators/"));
    await page.locator("#filter-query").fill("студент");
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual(noFaults);
  });
});

describe("the root", () => {
  it.each<{ browser: string; locale: Locale }>([
    { browser: "kk-KZ", locale: "kk" },
    { browser: "ru-RU", locale: "ru" },
    { browser: "en-GB", locale: "en" },
    { browser: "de-DE", locale: "kk" },
  ])("leads a reader whose browser speaks $browser to $locale", async ({ browser, locale }) => {
    const { page, faults } = await site.newPage({ locale: browser });
    await page.goto(site.url(""));
    await page.waitForURL(site.url(`${locale}/`));
    expect(faults).toEqual(noFaults);
  });

  it("remembers the language that a reader chose", async () => {
    const { page } = await site.newPage({ ...window, locale: "en-GB" });
    await page.goto(site.url("en/"));
    await page.locator("a[data-language=kk]").click();
    await page.waitForURL(site.url("kk/"));
    await page.goto(site.url(""));
    await page.waitForURL(site.url("kk/"));
  });

  it("leads on without JavaScript as well, and names the three languages", async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.url(""));
    await page.waitForURL(site.url("kk/"));
  });
});

describe("the list of indicators", () => {
  it("shows what fits a query, says how many, and keeps the query in the address", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("ru/indicators/"));
    const all = await page.locator("[data-indicator]:visible").count();
    await page.locator("#filter-query").fill("волонт");
    const found = await page.locator("[data-indicator]:visible").count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    expect(await page.locator("#filter-count").innerText()).toContain(String(found));
    expect(new URL(page.url()).searchParams.get("q")).toBe("волонт");
    await page.reload();
    expect(await page.locator("[data-indicator]:visible").count()).toBe(found);
    await page.locator("#filter-query").fill("ыыыыы");
    expect(await page.locator("[data-indicator]:visible").count()).toBe(0);
    expect(await page.locator("#filter-nothing").isVisible()).toBe(true);
    await page.locator("#filter-clear").click();
    expect(await page.locator("[data-indicator]:visible").count()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual(noFaults);
  });

  it("filters by theme and form, and goes back", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("en/indicators/"));
    const shown = (): Promise<(string | null)[]> =>
      page.locator("[data-indicator]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-form")));
    const all = (await shown()).length;
    await page.locator("#filter-form").selectOption("line");
    expect(new Set(await shown())).toEqual(new Set(["line"]));
    await page.goBack();
    expect((await shown()).length).toBe(all);
  });
});
