import { describe, expect, it } from "vitest";
import { expectedChart, shownRows } from "./expectedChart.ts";
import { isFullRun } from "./inTurn.ts";
import type { Site } from "./openSite.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

/** Nearly every other test has the site at `/`. */
const bases = ["/some/path/", ...(isFullRun ? ["/"] : [])];

const sites = new Map(await Promise.all(bases.map(async (base) => [base, await useSite({ base })] as const)));
const native = await useNative();

function siteAt(base: string): Site {
  const site = sites.get(base);
  if (!site) throw new RangeError(`${base}: got no site, expected one of ${bases.join(", ")}`);
  return site;
}

describe("one build served at any path", () => {
  it.each(bases)("leads from the overview to a chart that answers, under %s", async (base) => {
    const site = siteAt(base);
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 }, locale: "ru-RU" });
    await page.goto(site.url(""));
    await page.waitForURL(site.url("ru/"));
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => [document.fonts.check("16px 'Golos Text'", "Ерікті"), document.fonts.check("16px Literata", "Ерікті")])).toEqual(
      [true, true],
    );
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);

    await page.locator(".ledger a[href*=volunteer_organisations]").first().click();
    await page.waitForURL(site.url("ru/indicators/volunteer_organisations/"));
    await page.locator(".chart-controls").waitFor();
    await page.locator("select[name=from]").selectOption("2020");
    const asked = { indicatorId: "volunteer_organisations", state: { fromYear: "2020" } } as const;
    const inRussian = await expectedChart(native, { ...asked, locale: "ru" });
    await expect.poll(() => shownRows(page)).toEqual(inRussian.rows);

    await page.locator("a[data-language=kk]").click();
    await page.waitForURL(site.url("kk/indicators/volunteer_organisations/?from=2020"));
    const inKazakh = await expectedChart(native, { ...asked, locale: "kk" });
    await expect.poll(() => shownRows(page)).toEqual(inKazakh.rows);

    await page.locator(".site-nav a[href*=data]").click();
    await page.waitForURL(site.url("kk/data/"));
    const file = await page
      .locator("a[download]")
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(file.startsWith(site.url("data/"))).toBe(true);
    expect((await page.request.head(file)).status()).toBe(200);
    expect(faults).toEqual(noFaults);
    expect(site.server.requests.filter((path) => !path.startsWith(base))).toEqual([]);
  });

  it.each(bases)("loads the engine's files from beside the page, under %s", async (base) => {
    const site = siteAt(base);
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url("en/indicators/volunteers/?who=ministry"));
    await page.waitForFunction(
      () =>
        document.querySelector("[data-testid=chart-announcement]")?.textContent !== "" &&
        document.querySelector("[data-testid=chart-announcement]") !== null,
    );
    const engineFiles = site.server.requests.filter((path) => path.includes("/engine/"));
    expect(engineFiles.some((path) => path.endsWith(".wasm"))).toBe(true);
    expect(engineFiles.every((path) => path.startsWith(`${base}engine/`))).toBe(true);
  });
});
