import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { loadRows } from "../support/loadClaims.ts";
import { axeFaults } from "./checkPage.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const window = { viewport: { width: 1280, height: 900 } };
const grants = loadRows("grants");
const kindOf = new Map(loadRows("programmes").map((row) => [row["programme_id"], row["kind"]]));
const idsWhere = (fits: (row: (typeof grants)[number]) => boolean): string[] =>
  grants
    .filter(fits)
    .map((row) => row["grant_id"] ?? "")
    .sort();
const shownIds = (page: Page): Promise<string[]> => page.locator(".grant-table tbody tr:visible").evaluateAll((rows) => rows.map((row) => row.id));
const isOfYear = (row: (typeof grants)[number], year: string): boolean => {
  const dates = [row["period_start"], row["period_end"]].flatMap((date) => (date ? [date.slice(0, 4)] : []));
  const [first, last = first] = dates;
  return first !== undefined && last !== undefined && first <= year && year <= last;
};

/** The table wakes when a reader comes near it. */
async function wakeTable(page: Page): Promise<void> {
  await page.locator("#statements").scrollIntoViewIfNeeded();
  await page.locator(".grant-filters").waitFor();
}

async function openTable(page: Page, path: string): Promise<void> {
  await page.goto(site.url(path));
  await wakeTable(page);
}

const controls = [
  { name: "kind", value: "prize", expected: idsWhere((row) => kindOf.get(row["programme_id"]) === "prize") },
  { name: "programme", value: "zhas-project", expected: idsWhere((row) => row["programme_id"] === "zhas-project") },
  { name: "measure", value: "grant_size", expected: idsWhere((row) => row["measure"] === "grant_size") },
  { name: "status", value: "planned", expected: idsWhere((row) => row["status"] === "planned") },
  { name: "region", value: "KZ-23", expected: idsWhere((row) => row["geo"] === "KZ-23") },
  { name: "year", value: "2019", expected: idsWhere((row) => isOfYear(row, "2019")) },
  { name: "year", value: "none", expected: idsWhere((row) => row["period_start"] === "" && row["period_end"] === "") },
  { name: "aim", value: "volunteering", expected: idsWhere((row) => row["is_volunteer_grant"] === "true") },
] as const;

describe("the table of statements about funding", () => {
  it.each(controls)("shows by $name=$value what the table holds, tells how many, and keeps it in the address", async ({ name, value, expected }) => {
    const { page, faults } = await site.newPage(window);
    await openTable(page, "ru/grants/");
    await page.locator(`select[name=${name}]`).selectOption(value);
    expect(expected.length).toBeGreaterThan(0);
    expect((await shownIds(page)).sort()).toEqual(expected);
    expect(await page.locator("#filter-count").innerText()).toContain(String(expected.length));
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await page.goBack();
    expect((await shownIds(page)).length).toBe(grants.length);
    await page.goForward();
    expect((await shownIds(page)).sort()).toEqual(expected);
    expect(await page.locator(`select[name=${name}]`).inputValue()).toBe(value);
    expect(faults).toEqual(noFaults);
  });

  it("sorts by its headings, unit by unit, says so to readers who do not see it, and goes back", async () => {
    const { page, faults } = await site.newPage(window);
    await openTable(page, "en/grants/?measure=grant_size");
    const first = await shownIds(page);
    const head = page.locator(".grant-table th").first();
    await head.locator("button").click();
    const numbers = (): Promise<string[]> =>
      page.locator(".grant-table tbody tr:visible").evaluateAll((rows) => rows.map((row) => `${row.dataset["unit"]} ${row.dataset["value"]}`));
    const expected = (sign: 1 | -1): string[] =>
      grants
        .filter((row) => row["measure"] === "grant_size")
        .sort((a, b) =>
          (a["unit_id"] ?? "") < (b["unit_id"] ?? "") ? -1 : a["unit_id"] === b["unit_id"] ? sign * (Number(a["value"]) - Number(b["value"])) : 1,
        )
        .map((row) => `${row["unit_id"]} ${Number(row["value"])}`);
    expect(await numbers()).toEqual(expected(-1));
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    await head.locator("button").click();
    expect(await numbers()).toEqual(expected(1));
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(new URL(page.url()).searchParams.get("order")).toBe("smallest");
    expect(await axeFaults(page)).toEqual([]);
    await page.goBack();
    await page.goBack();
    expect(await shownIds(page)).toEqual(first);
    expect(faults).toEqual(noFaults);
  });

  it("finds words, joins them with filters from an address, and offers a way out when nothing fits", async () => {
    const { page, faults } = await site.newPage(window);
    await openTable(page, "kk/grants/?q=біргеміз&status=planned");
    const found = await shownIds(page);
    expect(found).toEqual(expect.arrayContaining(["g0021", "g0023"]));
    expect(found.every((id) => grants.find((row) => row["grant_id"] === id)?.["status"] === "planned")).toBe(true);
    await page.locator("#filter-query").fill("ыыыыы");
    expect(await shownIds(page)).toEqual([]);
    expect(await page.locator("#filter-nothing").isVisible()).toBe(true);
    await page.locator("#filter-nothing button").click();
    expect((await shownIds(page)).length).toBe(grants.length);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual(noFaults);
  });

  it("keeps what was chosen when the reader changes the language", async () => {
    const { page, faults } = await site.newPage(window);
    await openTable(page, "kk/grants/?region=KZ-71&order=oldest");
    const before = await shownIds(page);
    await page.locator('a[data-language="en"]').click();
    await page.waitForURL(/\/en\/grants\/\?region=KZ-71&order=oldest$/);
    await wakeTable(page);
    expect(await shownIds(page)).toEqual(before);
    expect(faults).toEqual(noFaults);
  });

  it("saves exactly the rows shown, in their order, as CSV that runs nothing", async () => {
    const { page, faults } = await site.newPage({ ...window, acceptDownloads: true });
    await openTable(page, "ru/grants/?programme=state-ngo-prize&order=largest");
    const shown = await shownIds(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-csv").click()]);
    expect(download.suggestedFilename()).toMatch(/^erikti-grants-\d{4}\.\d\d\.\d+\.csv$/);
    const text = readFileSync(await download.path(), "utf8").replace(/^\ufeff/, "");
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data.map((row) => row["grant_id"])).toEqual(shown);
    for (const row of data) {
      const authored = grants.find((one) => one["grant_id"] === row["grant_id"]);
      for (const column of [
        "programme_id",
        "geo",
        "period_start",
        "period_end",
        "measure",
        "value",
        "qualifier",
        "unit_id",
        "as_printed",
        "status",
      ]) {
        expect(row[column], `${row["grant_id"]} ${column}`).toBe(authored?.[column]);
      }
      for (const column of ["is_volunteer_grant", "repeats_grant_id", "chartable", "source_id"]) expect(row[column]).toBe(authored?.[column]);
      expect(row["programme"]).not.toBe("");
      expect(row["publisher"]).not.toBe("");
      expect(row["counted_by"]).not.toBe("");
    }
    expect(faults).toEqual(noFaults);
  });

  it.each(locales)("is whole without JavaScript, with no control that does nothing, in %s", async (locale) => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/grants/`));
    expect((await shownIds(page)).length).toBe(grants.length);
    expect(await page.locator(".grant-filters").isVisible()).toBe(false);
    expect(await page.locator("#save-csv").isVisible()).toBe(false);
    expect(await page.locator(".grant-line svg:visible").count()).toBe(1);
    await page.goto(site.url(`${locale}/grants/#g0087`));
    expect(await page.locator("#g0087").isVisible()).toBe(true);
    await page.locator('#g0087 a[href="#g0086"]').click();
    expect(new URL(page.url()).hash).toBe("#g0086");
  });

  it("is read at 360 px without a sideways step", async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 740 } });
    for (const path of ["kk/grants/", "ru/grants/state-ngo-grants/", "en/grants/qolda/"]) {
      await page.goto(site.url(path));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("the page of a programme", () => {
  it.each(locales)("is reached from the search and leads to its rows in the table of all, in %s", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/search/?q=birgemiz`));
    await page.locator('a[href*="grants/birgemiz-small-grants/"]').first().click();
    await page.waitForURL(site.url(`${locale}/grants/birgemiz-small-grants/`));
    const ids = await shownIds(page);
    expect([...ids].sort()).toEqual(idsWhere((row) => row["programme_id"] === "birgemiz-small-grants"));
    await page.locator('a[href*="?programme=birgemiz-small-grants"]').click();
    await page.waitForURL(/programme=birgemiz-small-grants#statements$/);
    await wakeTable(page);
    expect(await shownIds(page)).toEqual(ids);
    expect(faults).toEqual(noFaults);
  });
});
