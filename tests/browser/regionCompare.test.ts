import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { compareRows, populationRow } from "../../src/charts/compare/compareRows.ts";
import { actionMessages } from "../../src/i18n/actions/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { comparedClaims } from "../../src/lib/queries/comparedClaims.ts";
import { regionalPopulation } from "../../src/lib/queries/regionalPopulation.ts";
import { axeFaults } from "./checkPage.ts";
import { openPanel } from "./openPanel.ts";
import { type WatchedPage } from "./openSite.ts";
import { takeFile } from "./takeFile.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();
const native = await useNative();

type Shown = Record<string, (string | null)[]>;

/** Numbers by row and region, as the page carries them. */
function shown(page: Page): Promise<Shown> {
  return page
    .locator(".compare tr[data-row]")
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          (row as HTMLElement).dataset["row"] ?? "",
          [...row.querySelectorAll<HTMLElement>("td")].map((cell) => cell.dataset["value"] ?? null),
        ]),
      ),
    );
}

function chosen(page: Page): Promise<string[]> {
  return page
    .locator(".compare-table")
    .first()
    .locator("tbody tr")
    .first()
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["place"] ?? ""));
}

/** What the chosen regions must show, answered by the native engine. */
async function expected(codes: readonly string[], locale: Locale): Promise<Shown> {
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = codes;
  const claims = await native.run(comparedClaims, { first, second, third, fourth, fifth, locale });
  const people = populationRow(await native.run(regionalPopulation, { locale }), codes);
  const rows = [people, ...compareRows(claims, codes)];
  return Object.fromEntries(rows.map((row) => [row.key, row.cells.map((cell) => (cell.reading === null ? null : String(cell.reading.value)))]));
}

async function open(locale: Locale, search = ""): Promise<WatchedPage> {
  const watched = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await watched.page.goto(site.url(`${locale}/regions/compare/${search}`));
  await watched.page.locator(".compare-controls").waitFor();
  return watched;
}

async function expectCompared(page: Page, codes: readonly string[], locale: Locale): Promise<void> {
  const answer = await expected(codes, locale);
  await expect.poll(() => shown(page)).toEqual(answer);
}

describe("regions side by side", () => {
  it.each(locales)("are readable without JavaScript, three with most in common: %s", async (locale) => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/regions/compare/`));
    const codes = await chosen(page);
    expect(codes.length).toBe(3);
    expect(await shown(page)).toEqual(await expected(codes, locale));
    expect(await page.locator(".compare-table .rank-bar:visible").count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator(".compare-table .is-none:visible").count()).toBeGreaterThan(0);
  });

  it("are added and taken away, and the numbers equal those of the native engine", async () => {
    const { page, faults } = await open("en");
    const first = await chosen(page);
    await page.locator("select[name=add]").selectOption("KZ-75");
    await expectCompared(page, [...first, "KZ-75"], "en");
    expect(new URL(page.url()).search).toBe(`?r=${[...first, "KZ-75"].join(",")}`);
    await page.locator(`.compare-chosen button[name=${first[0]}]`).click();
    await expectCompared(page, [...first.slice(1), "KZ-75"], "en");
    await page.goBack();
    await expectCompared(page, [...first, "KZ-75"], "en");
    await page.goBack();
    await expectCompared(page, first, "en");
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual(noFaults);
  });

  it("are chosen by keyboard alone", async () => {
    const { page } = await open("ru", "?r=KZ-75,KZ-71,KZ-27");
    await expectCompared(page, ["KZ-75", "KZ-71", "KZ-27"], "ru");
    await page.locator(".compare-chosen button[name=KZ-27]").focus();
    await page.keyboard.press("Enter");
    await expectCompared(page, ["KZ-75", "KZ-71"], "ru");
    expect(await page.locator(".compare-chosen button").count()).toBe(0);
  });

  it("come from the address, in the order given, and keep it when the language changes", async () => {
    const { page } = await open("kk", "?r=KZ-71,KZ-75,KZ-10,KZ-11,KZ-62");
    await expectCompared(page, ["KZ-71", "KZ-75", "KZ-10", "KZ-11", "KZ-62"], "kk");
    expect(await page.locator("select[name=add]").count()).toBe(0);
    await page.locator("a[data-language=en]").click();
    await page.waitForURL(/\/en\/regions\/compare\/\?r=KZ-71,KZ-75,KZ-10,KZ-11,KZ-62$/);
    await expectCompared(page, ["KZ-71", "KZ-75", "KZ-10", "KZ-11", "KZ-62"], "en");
  });

  it.each(["?r=KZ-99", "?r=KZ-75", "?r=%27--,KZ-10"])("fall back for an address of nonsense: %s", async (search) => {
    const { page } = await open("en", search);
    expect(new URL(page.url()).search).toBe("");
    expect((await chosen(page)).length).toBe(3);
  });

  it("stand on one scale: the bars of a row differ as its numbers do", async () => {
    const { page } = await open("en");
    const bars = await page.locator(".compare-table tr[data-row]:has(.rank-bar)").evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll<HTMLElement>("td:has(.rank-bar)")].map((cell) => ({
          value: Number(cell.dataset["value"]),
          px: cell.querySelector("rect")?.getBoundingClientRect().width ?? 0,
        })),
      ),
    );
    expect(bars.length).toBeGreaterThan(2);
    for (const row of bars) {
      const longest = row.reduce((best, bar) => (bar.value > best.value ? bar : best));
      for (const { value, px } of row) expect(Math.abs(px - (value / longest.value) * longest.px)).toBeLessThan(2);
    }
  });

  it("are given away as CSV, an empty cell where nothing was found", async () => {
    const { page } = await open("en");
    await openPanel(page, actionMessages.en.download);
    const csv = (await takeFile(page, "CSV")).bytes.toString("utf8");
    const { data } = Papa.parse<string[]>(csv.replace("\ufeff", ""));
    const values = Object.values(await shown(page)).flat();
    const rows = data.filter((row) => row.length > 10).slice(1);
    expect(rows.map((row) => row[4] || null)).toEqual(values);
  });

  it.each(locales)("never scroll sideways nor cut a text at any width, in %s", async (locale) => {
    const { page } = await open(locale, "?r=KZ-27,KZ-63,KZ-59,KZ-75,KZ-71");
    await expectCompared(page, ["KZ-27", "KZ-63", "KZ-59", "KZ-75", "KZ-71"], locale);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".compare th, .compare td, .compare-chosen li")]
          .filter((one) => one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent),
      );
      expect(cut, `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${width} px`).toBe(true);
    }
  });

  it("have nothing that axe finds, light and dark", async () => {
    const { page } = await open("kk");
    await page.locator(".compare-single summary").click();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page, ["color-contrast"])).toEqual([]);
  });
});
