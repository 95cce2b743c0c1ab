import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ClaimRecord } from "../../src/lib/domain/claimRecord.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { regionalClaims } from "../../src/lib/queries/regionalClaims.ts";
import { regionList } from "../../src/lib/queries/regionList.ts";
import { findSlices } from "../../src/lib/regions/slices.ts";
import { axeFaults } from "./checkPage.ts";
import { inTurn } from "./inTurn.ts";
import { useNative, useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const english: Locale = "en";
const wide = { viewport: { width: 1280, height: 900 } };
const widthsPx = [360, 768, 1280];

const site = await useSite({ base: "/erikti/" });
const database = await useNative();
const claims = await database.run(regionalClaims, { indicatorId: "*", geo: "*", locale: english });

const matrix = (page: Page) => page.locator("table.coverage").first();
const select = (page: Page, name: string) => page.locator(`.coverage-controls select[name=${name}]`);
const yearOf = (claim: ClaimRecord): string => (claim.periodEnd ?? claim.periodStart ?? "No date").slice(0, 7).replace(/^(\d{4}).*/, "$1");

/** Scrolls to the matrix and waits until it may be narrowed. */
async function wakeMatrix(page: Page): Promise<void> {
  await matrix(page).scrollIntoViewIfNeeded();
  await page.locator(".coverage-controls select").first().waitFor();
}

/** Numbers of the matrix by region and column; blank cells are null. */
function cellsOf(page: Page): Promise<Record<string, Record<string, number | null>>> {
  return matrix(page).evaluate((table) => {
    const heads = [...table.querySelectorAll("thead th .column-name")].map((head) => head.textContent);
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => {
      const geo =
        row
          .querySelector("th a")
          ?.getAttribute("href")
          ?.match(/KZ-\w+/)?.[0] ?? "";
      const counts = [...row.querySelectorAll("td:not(.total)")].map(
        (cell) => cell.querySelector(".cell-count")?.textContent.replace("*", "") ?? null,
      );
      return [geo, Object.fromEntries(counts.map((count, index) => [heads[index] ?? "", count === null ? null : Number(count)]))] as const;
    });
    return Object.fromEntries(rows);
  });
}

/** What the engine counts, laid out like `cellsOf`. */
function countedBy(keyOf: (claim: ClaimRecord) => string, own: readonly ClaimRecord[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const claim of own) {
    const row = (counts[claim.geo] ??= {});
    row[keyOf(claim)] = (row[keyOf(claim)] ?? 0) + 1;
  }
  return counts;
}

function filledOnly(cells: Record<string, Record<string, number | null>>): Record<string, Record<string, number>> {
  const rows = Object.entries(cells).map(
    ([geo, row]) => [geo, Object.fromEntries(Object.entries(row).filter(([, count]) => count !== null))] as const,
  );
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0)) as Record<string, Record<string, number>>;
}

describe("the coverage without JavaScript", () => {
  it.each(locales)("prints every cell with its number or its reason, and adds up, in %s", async (locale) => {
    const { page, faults } = await site.newPage({ ...wide, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/regions/`));
    expect(await matrix(page).locator("tbody tr").count()).toBe(20);
    expect(await page.locator(".coverage-controls select").count()).toBe(0);
    expect(Number(await matrix(page).locator("tfoot td").last().innerText())).toBe(claims.length);
    const shown = Object.values(await cellsOf(page)).flatMap((row) => Object.values(row));
    expect(shown.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(claims.length);
    const blank = await matrix(page)
      .locator("tbody td:not(.total):not(:has(a))")
      .evaluateAll((cells) => cells.map((cell) => cell.textContent));
    expect(blank.length).toBe(shown.filter((count) => count === null).length);
    expect(blank.every((reason) => reason.length > 5 && !/\d/.test(reason))).toBe(true);
    expect(await page.locator("h1").innerText()).toContain(String(claims.length));
    expect(faults).toEqual(noFaults);
  });

  it("shows by year where a region did not exist", async () => {
    const { page } = await site.newPage({ ...wide, javaScriptEnabled: false });
    await page.goto(site.url("en/regions/"));
    const row = page.locator("table.has-years tbody tr", { has: page.locator("a[href$='KZ-10/']") });
    expect((await row.locator("td").allInnerTexts()).slice(0, 5)).toEqual(Array.from({ length: 5 }, () => "region did not exist"));
  });

  it("leads from a cell to the indicator on the page of the region", async () => {
    const { page } = await site.newPage({ ...wide, javaScriptEnabled: false });
    await page.goto(site.url("kk/regions/"));
    const row = matrix(page).locator("tbody tr", { has: page.locator("th a[href$='KZ-55/']") });
    await row.locator("td a").first().click();
    expect(page.url()).toMatch(/\/kk\/regions\/KZ-55\/#\w+$/);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
  });

  it("lists the slices that are fair to compare and leads to their maps", async () => {
    const { page } = await site.newPage({ ...wide, javaScriptEnabled: false });
    await page.goto(site.url("en/regions/"));
    const regions = await database.run(regionList, { locale: english });
    const expected = findSlices(claims, regions).map((slice) => [
      `${slice.points.length} of ${slice.regionCount} regions`,
      slice.periodEnd ?? slice.periodStart,
    ]);
    const shown = await page
      .locator(".fair-slices li")
      .evaluateAll((items) =>
        items.map((item) => [item.querySelector("strong")?.textContent, new URL(item.querySelector("a")?.href ?? "").searchParams.get("date")]),
      );
    expect(shown).toEqual(expected);
  });

  it.each(["csv", "svg", "png"])("gives the matrix away as %s", async (kind) => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    for (const locale of locales) {
      const response = await page.request.get(site.url(`${locale}/regions/coverage.${kind}`));
      expect(response.status()).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(10_000);
    }
  });
});

describe("the coverage matrix", () => {
  it.each(locales)("shows one indicator year by year as the database counts it, and goes back, in %s", async (locale: Locale) => {
    const { page, faults } = await site.newPage(wide);
    await page.goto(site.url(`${locale}/regions/`));
    await wakeMatrix(page);
    const before = await cellsOf(page);
    await select(page, "indicator").selectOption("volunteers");
    expect(new URL(page.url()).search).toBe("?indicator=volunteers");
    const own = claims.filter((claim) => claim.indicatorId === "volunteers");
    const undated = (await matrix(page).locator("thead .column-name").allTextContents()).at(-2) ?? "";
    const expected = countedBy((claim) => (claim.periodEnd === null && claim.periodStart === null ? undated : yearOf(claim)), own);
    expect(filledOnly(await cellsOf(page))).toEqual(expected);
    await page.goBack();
    expect(await cellsOf(page)).toEqual(before);
    expect(faults).toEqual(noFaults);
  });

  it("shows one year of one theme as the database counts it", async () => {
    const { page, faults } = await site.newPage(wide);
    await page.goto(site.url("en/regions/?year=2024&theme=emergency"));
    await wakeMatrix(page);
    const ids = await page
      .locator(".gap-table th a, .coverage-rest dt a")
      .evaluateAll((links) =>
        links.map((link) => [link.textContent.trim(), link.getAttribute("href")?.match(/indicators\/(\w+)/)?.[1] ?? ""] as const),
      );
    const nameOf = new Map(ids.map(([name, id]) => [id, name]));
    const names = await matrix(page).locator("thead .column-name").allTextContents();
    const own = claims.filter((claim) => yearOf(claim) === "2024" && names.includes(nameOf.get(claim.indicatorId) ?? "-"));
    expect(filledOnly(await cellsOf(page))).toEqual(countedBy((claim) => nameOf.get(claim.indicatorId) ?? "", own));
    expect(await select(page, "year").inputValue()).toBe("2024");
    expect(await select(page, "theme").inputValue()).toBe("emergency");
    expect(faults).toEqual(noFaults);
  });

  it("says in 2021 that Abai, Zhetisu and Ulytau did not exist", async () => {
    const { page } = await site.newPage(wide);
    await page.goto(site.url("en/regions/?year=2021"));
    await wakeMatrix(page);
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>(".coverage-controls select[name=year]")?.value === "2021");
    for (const geo of ["KZ-10", "KZ-33", "KZ-62"]) {
      const row = matrix(page).locator("tbody tr", { has: page.locator(`th a[href$='${geo}/']`) });
      expect(new Set(await row.locator("td:not(.total)").allTextContents())).toEqual(new Set(["region did not exist"]));
    }
  });

  it("is narrowed and left by keyboard", async () => {
    const { page } = await site.newPage(wide);
    await page.goto(site.url("en/regions/"));
    await wakeMatrix(page);
    await select(page, "year").focus();
    await page.keyboard.type("2024");
    await page.waitForFunction(() => window.location.search === "?year=2024");
    const link = matrix(page).locator("tbody td a").first();
    await link.focus();
    expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe("none");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/regions\/KZ-\w+\/(#\w+)?$/);
  });

  it("keeps what was chosen in another language, and gives it up at one press", async () => {
    const { page } = await site.newPage(wide);
    await page.goto(site.url("en/regions/?theme=emergency"));
    await wakeMatrix(page);
    await page.locator("a[data-language=kk]").first().click();
    await wakeMatrix(page);
    expect(await select(page, "theme").inputValue()).toBe("emergency");
    await page.locator(".coverage-controls button").click();
    expect(new URL(page.url()).search).toBe("");
    expect(Number(await matrix(page).locator("tfoot td").last().innerText())).toBe(claims.length);
  });

  it("opens a cell by touch", async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 800 }, hasTouch: true });
    await page.goto(site.url("ru/regions/"));
    await wakeMatrix(page);
    await matrix(page).locator("tbody td a").first().tap();
    await page.waitForURL(/\/ru\/regions\/KZ-\w+\/#\w+$/);
  });
});

/** Texts of the matrix that are wider than their box, or that stand on another's. */
function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Heads that stick lie over rows that scroll; at the top they stand in their place.
    window.scrollTo(0, 0);
    const parts = document.querySelectorAll<HTMLElement>(
      "table.coverage th a, table.coverage thead span, table.coverage .cell-count, table.coverage td.total",
    );
    const boxes = [...parts].flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { left, right, top, bottom, width, height } = range.getBoundingClientRect();
      const isHidden = part.checkVisibility() ? part.closest(".visually-hidden") !== null || getComputedStyle(part).position === "absolute" : true;
      return isHidden || width < 2 || height < 2 ? [] : [{ part, text: part.textContent.trim(), left, right, top, bottom }];
    });
    const wide = boxes.filter(
      ({ part, right }) =>
        right > document.documentElement.clientWidth + 0.5 ||
        (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline"),
    );
    const meeting = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            !a.part.contains(b.part) &&
            !b.part.contains(a.part) &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 2 &&
            b.top < a.bottom - 2,
        )
        .map((b) => `${a.text} on ${b.text}`),
    );
    return [...wide.map(({ text }) => `${text} is cut`), ...meeting];
  });
}

/** Words of the column heads that the browser had to break. */
function brokenWords(page: Page): Promise<string[]> {
  return page.locator("table.has-indicators thead .column-name").evaluateAll((heads) =>
    heads.flatMap((head) => {
      const node = head.firstChild;
      if (node === null || getComputedStyle(head).position === "absolute") return [];
      return [...head.textContent.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1 && !word.includes("-") ? [word] : [];
      });
    }),
  );
}

describe("the texts of the matrix", () => {
  it.each(locales)("stand apart and whole at every width, in %s", async (locale) => {
    const { page } = await site.newPage();
    await page.goto(site.url(`${locale}/regions/`));
    await wakeMatrix(page);
    for (const width of widthsPx) {
      await page.setViewportSize({ width, height: 800 });
      expect(await textFaults(page), `${width} px`).toEqual([]);
      expect(await brokenWords(page), `${width} px`).toEqual([]);
    }
  });

  it.each(inTurn(widthsPx))("are in reach and without anything that axe finds: $locale, $thing px", async ({ locale, thing: width }) => {
    const { page } = await site.newPage({ viewport: { width, height: 800 } });
    await page.goto(site.url(`${locale}/regions/`));
    await wakeMatrix(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await axeFaults(page, ["target-size"])).toEqual([]);
  });

  it("keep their contrast in the dark", async () => {
    const { page } = await site.newPage({ ...wide, colorScheme: "dark" });
    await page.goto(site.url("ru/regions/?indicator=volunteers"));
    await wakeMatrix(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});
