import { describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { inTurn } from "./inTurn.ts";
import { frameTypes, pageTypes } from "./sitePages.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const noScript = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

describe("without JavaScript", () => {
  it("every page has its text and links, and no control without function", async () => {
    const { page, faults } = await site.newPage(noScript);
    for (const { locale, thing: path } of inTurn([...Object.values(pageTypes), ...Object.values(frameTypes)])) {
      expect((await page.goto(site.url(`${locale}/${path}`)))?.status(), path).toBe(200);
      expect((await page.locator("h1").innerText()).length, path).toBeGreaterThan(2);
      expect(await page.locator("main a[href]:visible").count(), path).toBeGreaterThan(0);
      expect(await page.locator("button:visible, select:visible, input:visible, textarea:visible, progress:visible").count(), path).toBe(0);
    }
    expect(faults).toEqual(noFaults);
  });

  it.each(locales)("a line and dots are drawn once at every width, with their texts, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    for (const path of [pageTypes.line, pageTypes.dots]) {
      await page.goto(site.url(`${locale}/${path}`));
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const drawing = page.locator(".figure svg.paper:visible");
        expect(await drawing.count(), `${path} ${width} px`).toBe(1);
        expect(await drawing.locator("text:visible").count(), `${path} ${width} px`).toBeGreaterThan(5);
        expect(await drawing.getAttribute("role")).toBe("img");
      }
    }
  });

  it.each(locales)("one figure is stated, and where nothing may be drawn the reason stands, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    await page.goto(site.url(`${locale}/${pageTypes.figure}`));
    expect(await page.locator(".figure-number").innerText()).toMatch(/\d/);
    await page.goto(site.url(`${locale}/${pageTypes.none}`));
    expect((await page.locator(".figure-none").innerText()).length).toBeGreaterThan(20);
  });

  it.each(locales)("the table opens and each of its rows leads to its claim, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    await page.goto(site.url(`${locale}/${pageTypes.line}`));
    expect(await page.locator(".chart-table tbody tr:visible").count()).toBe(0);
    await page.locator(".chart-table summary").click();
    const rows = page.locator(".chart-table tbody tr:visible");
    expect(await rows.count()).toBeGreaterThan(5);
    const claimId = (await rows.first().getAttribute("data-claim")) ?? "";
    await rows.first().locator("a").first().click();
    expect(new URL(page.url()).hash).toBe(`#${claimId}`);
    expect(await page.locator(`[id="${claimId}"]`).isVisible()).toBe(true);
  });

  it.each(locales)("funding rows and promises are listed with their sources, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    await page.goto(site.url(`${locale}/${pageTypes.funding}`));
    expect(await page.locator("[id^=g0]:visible").count()).toBeGreaterThan(5);
    await page.goto(site.url(`${locale}/${pageTypes.targets}`));
    expect(await page.locator("[id^=t0]:visible").count()).toBeGreaterThan(5);
  });

  it.each(locales)("every file of the data page answers, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    await page.goto(site.url(`${locale}/data/`));
    const hrefs = await page.locator("a[download]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(40);
    for (const href of new Set(hrefs)) expect((await page.request.head(href)).status(), href).toBe(200);
  });
});
