import { describe, expect, it } from "vitest";
import { pageTheme } from "../../src/charts/chartTheme.ts";
import { multiplesOption } from "../../src/charts/multiples/multiplesOption.ts";
import { toPanels } from "../../src/charts/multiples/toPanels.ts";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { worldMessages } from "../../src/i18n/world/messages.ts";
import { locales } from "../../src/lib/domain/locale.ts";
import { compareText } from "../../src/lib/format/compareText.ts";
import { formatPercent } from "../../src/lib/format/formatPercent.ts";
import { indexPanel } from "../../src/lib/queries/indexPanel.ts";
import { openPanel } from "./openPanel.ts";
import { takeFile } from "./takeFile.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();
const native = await useNative();
const window = { viewport: { width: 1280, height: 900 } };

describe("the panels of the neighbours", () => {
  it.each(locales)("are walked by keyboard, told aloud as the data say, and Enter opens the source, in %s", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/world/`));
    const chart = page.locator(".world-drawing[tabindex]");
    await chart.scrollIntoViewIfNeeded();
    await chart.focus();
    const readings = await native.run(indexPanel, { indicatorId: "wgi_volunteered_time", locale });
    const home = readings.filter((one) => one.placeId === "KZ");
    const last = home.at(-1);
    await page.keyboard.press("End");
    await expect
      .poll(() => chart.locator('[role="status"]').innerText())
      .toBe(`${last?.placeName}, ${last?.year}: ${formatPercent(last?.value ?? -1, locale)}`);
    await page.keyboard.press("Home");
    await expect.poll(() => chart.locator('[role="status"]').innerText()).toContain(`${home[0]?.year}: `);
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => chart.locator('[role="status"]').innerText())
      .toContain(worldMessages[locale].chart.homeThen(home[0]?.placeName ?? "", formatPercent(home[0]?.value ?? -1, locale)));
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/${locale}/sources/${home[0]?.sourceId}/#[A-Z]{3}-${home[0]?.year}-wgi_volunteered_time$`));
    expect(faults).toEqual(noFaults);
  });

  it("tell a reading under the pointer, and close at Escape", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("en/world/wgi_donated_money/"));
    await page.locator(".world-drawing[tabindex]").scrollIntoViewIfNeeded();
    const drawing = page.locator("svg.paper:visible");
    const widthPx = Number(await drawing.getAttribute("width"));
    const readings = await native.run(indexPanel, { indicatorId: "wgi_donated_money", locale: "en" as const });
    const formatValue = (value: number): string => formatPercent(value, "en");
    const { points } = multiplesOption(toPanels(readings, compareText("en")), { theme: pageTheme, widthPx, formatValue });
    const last = points.filter((point) => point.placeId === "KZ").at(-1);
    const box = await drawing.boundingBox();
    const scale = (box?.width ?? 0) / widthPx;
    await page.mouse.click((box?.x ?? 0) + (last?.x ?? 0) * scale, (box?.y ?? 0) + (last?.y ?? 0) * scale);
    expect(await page.locator(".world-point strong").innerText()).toBe(formatValue(readings.findLast((one) => one.placeId === "KZ")?.value ?? -1));
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".world-point").count()).toBe(0);
  });

  it.each(locales)("are taken away as picture and table with rights and release, in %s", async (locale) => {
    const { page } = await site.newPage(window);
    await page.goto(site.url(`${locale}/world/`));
    await page.locator(".world-drawing[tabindex]").scrollIntoViewIfNeeded();
    await openPanel(page, actionMessages[locale].download);
    const text = (await takeFile(page, "CSV")).bytes.toString("utf8");
    expect(text).toContain("Charities Aid Foundation");
    expect(text.split("\r\n").filter((line) => /^(KZ|KGZ|TJK|TKM|UZB|RUS|MNG|IDN),/.test(line)).length).toBe(
      (await native.run(indexPanel, { indicatorId: "wgi_volunteered_time", locale })).length,
    );
    const drawing = (await takeFile(page, "SVG")).bytes.toString("utf8");
    expect(drawing).toMatch(/^<svg [^>]*width="\d+" height="\d+"/);
    expect(drawing).not.toMatch(/<text|href=|url\(http/);
  });

  it.each(locales)("stand without JavaScript with their table, ranks as printed and claims by source, in %s", async (locale) => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/world/`));
    expect(await page.locator("svg.paper:visible").count()).toBe(1);
    expect(await page.locator(".chart-table tbody tr").count()).toBe(8);
    expect(await page.locator(".world-ranks tbody tr").count()).toBe(11);
    expect(await page.locator(".world-source").count()).toBeGreaterThan(10);
    await page
      .getByRole("link", { name: /балл|score/ })
      .first()
      .click();
    await page.waitForURL(/world\/wgi_score\/$/);
  });
});
