import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chartMessages } from "../../src/i18n/messages.ts";
import { printMessages } from "../../src/i18n/print/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { wakeChart } from "./checkPage.ts";
import { pdfPages } from "./pdfPages.ts";
import { indicatorIds, pageTypes } from "./sitePages.ts";
import { useSite } from "./useSite.ts";

const site = await useSite();

const maxSheets = 2;
/** Width of the text on A4 with the margins of the style sheet, in CSS pixels. */
const sheetPx = { width: 718, height: 1046 };
const colorSchemes = ["light", "dark"] as const;
const typeOf = {
  line: pageTypes.line,
  dots: pageTypes.dots,
  figure: pageTypes.figure,
  none: pageTypes.none,
  funding: pageTypes.funding,
  targets: pageTypes.targets,
};

const sheets = async (page: Page): Promise<number> => pdfPages(await page.pdf({ format: "A4" }));

/** What of a page is seen on paper, as it is written: generated addresses too. */
async function onPaper(page: Page): Promise<{ text: string; addresses: string[]; background: string; ink: string }> {
  await page.setViewportSize(sheetPx);
  await page.emulateMedia({ media: "print" });
  return await page.evaluate(() => ({
    text: document.body.innerText,
    addresses: [...document.querySelectorAll(".chart-table a[rel~=external]")]
      .filter((link) => link.checkVisibility())
      .map((link) => getComputedStyle(link, "::after").content),
    background: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector("h1") ?? document.body).color,
  }));
}

describe("the count of sheets", () => {
  it("is right for a document of three sheets, and refuses what is no PDF", async () => {
    const { page } = await site.newPage();
    await page.setContent("<style>@page{margin:10mm} p{break-after:page} p:last-child{break-after:auto}</style><p>1<p>2<p>3");
    expect(await sheets(page)).toBe(3);
    expect(() => pdfPages(Buffer.from("%PDF-1.4 nothing"))).toThrow("got 0 pages");
  });
});

describe("an indicator on paper", () => {
  it("fits on two sheets, every one of them", async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    const ids = indicatorIds();
    expect(ids.length).toBeGreaterThan(90);
    const tooLong: string[] = [];
    for (const id of ids) {
      await page.goto(site.url(`kk/indicators/${id}/`));
      const count = await sheets(page);
      if (count > maxSheets) tooLong.push(`${id}: ${count}`);
    }
    expect(tooLong).toEqual([]);
  });

  it.each(locales.flatMap((locale) => Object.entries(typeOf).map(([form, path]) => ({ locale, form, path }))))(
    "fits with its chart awake: $form in $locale",
    async ({ locale, path }) => {
      for (const colorScheme of colorSchemes) {
        const { page } = await site.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
        await page.goto(site.url(`${locale}/${path}`));
        await wakeChart(page);
        expect(await sheets(page)).toBeLessThanOrEqual(maxSheets);
      }
    },
  );

  it.each(locales)("has title, finding, drawing, table, sources with addresses, definition and where it comes from, in %s", async (locale) => {
    const { page } = await site.newPage({ colorScheme: "dark", viewport: { width: 1280, height: 900 } });
    await page.goto(site.url(`${locale}/${pageTypes.line}`));
    await wakeChart(page);
    const [title, lede, definition] = await page.locator("h1, .lede, .aside p").allInnerTexts();
    const paper = await onPaper(page);
    for (const part of [title, lede, definition]) expect(paper.text).toContain(part);
    expect(paper.text).toContain(chartMessages[locale].tableCaption(title ?? ""));
    expect(await page.locator(".chart-table tbody tr:visible").count()).toBeGreaterThan(10);
    expect(paper.addresses.length).toBeGreaterThan(10);
    expect(paper.addresses.filter((address) => !address.includes("https://") && !address.includes("http://"))).toEqual([]);
    expect(paper.text).toMatch(/2026\.\d+\.\d+/);
    expect(paper.text).toContain(`${printMessages[locale].permanentLink}: ${site.url(`${locale}/${pageTypes.line}`)}`);
    // The drawing: one, whole, within the sheet.
    const drawing = page.locator(".live-drawing svg");
    const box = await drawing.boundingBox();
    expect((box?.width ?? 0) > 300 && (box?.height ?? 0) > 150 && (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= sheetPx.width).toBe(
      true,
    );
    // Always dark on light.
    expect([paper.background, paper.ink]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  });

  it.each(locales)("leaves out what is for the screen, and says where the claims are, in %s", async (locale: Locale) => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url(`${locale}/${pageTypes.line}`));
    await wakeChart(page);
    await page.locator(".chart-actions").waitFor();
    expect(await page.locator(".print-only:visible").count()).toBe(0);
    const paper = await onPaper(page);
    for (const kind of ["nav", "button", "select", "input", ".claims-head + .claims .claim-printed", ".indicator-downloads", ".engine-notice"])
      expect(await page.locator(`${kind}:visible`).count(), kind).toBe(0);
    expect(paper.text).toMatch(new RegExp(`${site.url(`${locale}/${pageTypes.line}`)}$`, "m"));
    const [told = ""] = printMessages[locale].allClaims("|", "").split("|");
    expect(paper.text).toContain(told);
  });

  it("keeps what the reader chose: drawing, table and permanent link", async () => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url(`ru/${pageTypes.line}?from=2022`));
    await wakeChart(page);
    await expect.poll(() => page.locator(".chart-live").getAttribute("data-waiting")).toBe("false");
    await page.locator(".chart-actions").waitFor();
    const rows = await page.locator(".chart-table tbody tr").count();
    await page.evaluate(() => {
      addEventListener(
        "beforeprint",
        () => (document.body.dataset["drawn"] = document.querySelector(".live-drawing svg")?.getAttribute("width") ?? ""),
      );
    });
    expect(await sheets(page)).toBeLessThanOrEqual(maxSheets);
    // Drawn anew for the sheet, and as before on the screen.
    expect(await page.locator("body").getAttribute("data-drawn")).toBe("660");
    expect(await page.locator(".live-drawing svg").getAttribute("width")).toBe("980");
    const paper = await onPaper(page);
    expect(await page.locator(".chart-table tbody tr:visible").count()).toBe(rows);
    expect(paper.text).toMatch(/\?from=2022(&v=[\d.]+)?$/m);
  });
});

describe("the other pages on paper", () => {
  it("have their title and address and no navigation", async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false, colorScheme: "dark" });
    for (const path of Object.values(pageTypes)) {
      await page.goto(site.url(`ru/${path}`));
      const paper = await onPaper(page);
      expect(await page.locator("nav:visible").count(), path).toBe(0);
      expect(paper.text, path).toContain(printMessages.ru.permanentLink);
      expect(paper.background, path).toBe("rgb(255, 255, 255)");
      await page.emulateMedia({ media: "screen" });
    }
  });
});
