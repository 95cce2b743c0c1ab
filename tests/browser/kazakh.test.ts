import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { wakeChart } from "./checkPage.ts";
import { indicatorIds, pageTypes, readPage } from "./sitePages.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const window = { viewport: { width: 1280, height: 900 } };
const kk = (path: string): string => site.url(`kk/${path}`);
/** Chromium writes Kazakh numbers with commas and Kazakh months as M05. */
const chromiumKazakh = /\d,\d{3}(?!\d)|\bM\d\d\b/;

/** Texts of what the island draws again. */
function figureTexts(page: Page): Promise<string[]> {
  return page
    .locator(".chart-live")
    .evaluate((chart) =>
      [...chart.querySelectorAll(".figure-title, .figure-stated, .figure-none, .chart-notes, .chart-sources, .chart-table")].map(
        (part) => part.textContent,
      ),
    );
}

describe("Kazakh pages", () => {
  it("group the digits of every claim of a thousand and more by no-break spaces", async () => {
    const { page } = await site.newPage(window);
    await page.goto(kk("indicators/eco_participants/"));
    const claims = await page
      .locator(".claim[data-value]")
      .evaluateAll((items) =>
        items.map((item) => ({ value: Number(item.getAttribute("data-value")), text: item.querySelector(".claim-value")?.textContent ?? "" })),
      );
    const large = claims.filter(({ value }) => value >= 1000);
    expect(large.length).toBeGreaterThan(20);
    for (const { value, text } of large) expect(text, String(value)).toContain(String(value).replace(/\B(?=(\d{3})+$)/g, "\u00a0"));
    expect(large.filter(({ value }) => value >= 1_000_000).length).toBeGreaterThan(3);
  });

  it("name months in Kazakh", async () => {
    const { page } = await site.newPage(window);
    await page.goto(kk("indicators/volunteers/"));
    const whens = (await page.locator(".claim-when").allInnerTexts()).join("\n");
    expect(whens).toMatch(/\d{4}\sж\.\s(\d{1,2}\s)?(қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)/);
    expect(await page.locator("footer").innerText()).toMatch(/қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан/);
  });

  it.each([pageTypes.line, pageTypes.dots, pageTypes.figure, "indicators/population/", "indicators/eco_participants/"])(
    "say the same before and after the chart wakes: %s",
    async (path) => {
      const paper = (await site.newPage({ ...window, javaScriptEnabled: false })).page;
      await paper.goto(kk(path));
      const { page, faults } = await site.newPage(window);
      await page.goto(kk(path));
      await wakeChart(page);
      const live = await figureTexts(page);
      expect(live).toEqual(await figureTexts(paper));
      expect(live.join("").length).toBeGreaterThan(20);
      expect(live.join("\n")).not.toMatch(chromiumKazakh);
      expect(faults).toEqual(noFaults);
    },
  );

  it("draw the same texts live as on paper of the same width", async () => {
    const { page } = await site.newPage(window);
    await page.goto(kk(pageTypes.line));
    const texts = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((found) => [...new Set(found.map((text) => text.textContent))].sort());
    const paper = [
      ...new Set(
        [...readPage(`kk/${pageTypes.line}`).matchAll(/<svg [^>]*class="paper paper-980"[\s\S]*?<\/svg>/g)].flatMap(([svg]) =>
          [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text?.replace("&gt;", ">").replace("&lt;", "<")),
        ),
      ),
    ].sort();
    await wakeChart(page);
    expect(paper.length).toBeGreaterThan(10);
    await expect.poll(() => texts(".live-drawing text")).toEqual(paper);
  });

  it("never write numbers or months as Chromium would, save in the words of a source", () => {
    const wrong = indicatorIds().flatMap((id) => {
      const text = readPage(`kk/indicators/${id}/`).replace(
        /<script[\s\S]*?<\/script>|<span class="claim-printed">[\s\S]*?<\/span>|<li id="c\d+"[\s\S]*?<\/li>|<[^>]*>|«[^»]*»/g,
        " ",
      );
      return chromiumKazakh.exec(text)?.[0] ? [`${id}: ${chromiumKazakh.exec(text)?.[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
