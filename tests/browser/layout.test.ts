import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { findTextFaults, showDrawings } from "./chartText.ts";
import { frameTypes, pageTypes } from "./sitePages.ts";
import { useSite } from "./useSite.ts";

const widthsPx = [360, 768, 1280];
const heightPx = 800;

const site = await useSite();

/** Elements that make a page wider than its window. */
function wideElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && !one.closest(".table-scroll, pre"),
    );
    return [
      `${scrollWidth} > ${clientWidth}px`,
      ...wide.slice(-3).map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} "${one.textContent.slice(0, 40)}"`),
    ];
  });
}

describe("a page", () => {
  it.each(locales)("is one of its language and never scrolls sideways in a window of any width, in %s", async (locale) => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    const faults: Record<string, unknown> = {};
    for (const path of [...Object.values(pageTypes), ...Object.values(frameTypes)].map((path) => `${locale}/${path}`)) {
      expect((await page.goto(site.url(path)))?.status(), path).toBe(200);
      expect(await page.getAttribute("html", "lang"), path).toBe(locale);
      expect(await page.locator("h1").count(), path).toBe(1);
      for (const width of widthsPx) {
        await page.setViewportSize({ width, height: heightPx });
        const wide = await wideElements(page);
        if (wide.length > 0) faults[`${path} ${width} px`] = wide;
      }
    }
    expect(faults).toEqual({});
  });

  it.each(widthsPx)("never scrolls sideways with its live chart and open table in a window of %i px", async (width) => {
    const { page } = await site.newPage({ viewport: { width, height: heightPx } });
    const faults: Record<string, string[]> = {};
    for (const path of ["kk/indicators/volunteers/", "ru/indicators/events_held/", "en/indicators/emergency_volunteers/"]) {
      await page.goto(site.url(path));
      await page.locator(".live-drawing svg").waitFor();
      await page.locator(".chart-table summary").click();
      const wide = await wideElements(page);
      if (wide.length > 0) faults[path] = wide;
    }
    expect(faults).toEqual({});
  });
});

describe("the texts of a drawing on paper", () => {
  it.each(locales.flatMap((locale) => widthsPx.map((width) => ({ locale, width }))))(
    "keep clear of each other and inside the edges: $locale, $width px",
    async ({ locale, width }) => {
      const { page } = await site.newPage({ viewport: { width, height: heightPx } });
      await page.goto(site.url("404.html"));
      const drawingCount = await showDrawings(page, locale);
      const { faults, textCount } = await findTextFaults(page, { overlapPx: 2, edgePx: 1 });
      expect(drawingCount).toBeGreaterThan(50);
      expect(textCount).toBeGreaterThan(drawingCount * 4);
      expect(faults.map(({ indicator, fault }) => `${indicator}: ${fault}`)).toEqual([]);
    },
  );
});
