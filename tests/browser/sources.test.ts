import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { loadRows } from "../support/loadClaims.ts";
import { axeFaults } from "./checkPage.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const window = { viewport: { width: 1280, height: 900 } };
const sources = loadRows("sources");
const shownIds = (page: Page): Promise<string[]> =>
  page.locator("[data-source]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-source") ?? ""));

const controls = [
  { name: "publisher", value: "Kazinform", column: "publisher", cell: "Kazinform" },
  { name: "kind", value: "law", column: "kind", cell: "law" },
  { name: "language", value: "kk", column: "language", cell: "kk" },
  { name: "read", value: "full", column: "read_extent", cell: "full" },
  { name: "copy", value: "yes", column: "is_mirror", cell: "true" },
] as const;

describe("the list of sources", () => {
  it.each(controls)("shows by $name what the table holds, tells how many, and keeps it in the address", async ({ name, value, column, cell }) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("ru/sources/"));
    const expected = sources.filter((row) => row[column] === cell).map((row) => row["source_id"]);
    await page.locator(`select[name=${name}]`).selectOption(value);
    expect((await shownIds(page)).sort()).toEqual(expected.sort());
    expect(await page.locator("#filter-count").innerText()).toContain(String(expected.length));
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await page.goBack();
    expect((await shownIds(page)).length).toBe(sources.length);
    await page.goForward();
    expect((await shownIds(page)).length).toBe(expected.length);
    expect(await page.locator(`select[name=${name}]`).inputValue()).toBe(value);
    expect(faults).toEqual(noFaults);
  });

  it("shows one year, and those without a date", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("kk/sources/?year=2019"));
    expect(await page.locator(".theme-block:visible").count()).toBe(1);
    expect((await shownIds(page)).sort()).toEqual(sources.filter((row) => row["published_on"]?.startsWith("2019")).map((row) => row["source_id"]));
    await page.locator("select[name=year]").selectOption("none");
    expect((await shownIds(page)).length).toBe(sources.filter((row) => row["published_on"] === "").length);
  });

  it("joins words and filters from an address, and passes over a value that nobody offers", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("en/sources/?q=taza&language=kk"));
    const found = await shownIds(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => sources.find((row) => row["source_id"] === id)?.["language"] === "kk")).toBe(true);
    await page.goto(site.url("en/sources/?language=klingon"));
    expect((await shownIds(page)).length).toBe(sources.length);
  });

  it("finds a publisher and a word of the subject, says when nothing fits, and offers a way out", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("ru/sources/"));
    await page.locator("#filter-query").fill("altyalash");
    expect(await shownIds(page)).toContain("seed-altyalash-2024");
    await page.locator("#filter-query").fill("ыыыыы");
    expect(await shownIds(page)).toEqual([]);
    expect(await page.locator("#filter-nothing").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator("#filter-nothing button").click();
    expect((await shownIds(page)).length).toBe(sources.length);
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual(noFaults);
  });

  it("puts the rows in another order and back under their years", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("en/sources/"));
    const byYear = await shownIds(page);
    await page.locator("select[name=order]").selectOption("claims");
    const counts = await page.locator("[data-source]:visible").evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-claims"))));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.length).toBe(sources.length);
    await page.locator("select[name=order]").selectOption("publisher");
    const publishers = await page.locator("[data-source]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-publisher")));
    expect(publishers.filter((name, index) => name !== publishers[index - 1]).length).toBe(new Set(publishers).size);
    expect(await axeFaults(page)).toEqual([]);
    await page.goBack();
    await page.goBack();
    expect(await shownIds(page)).toEqual(byYear);
    expect(faults).toEqual(noFaults);
  });

  it.each(locales)("is complete without JavaScript, year by year, in %s", async (locale) => {
    const { page } = await site.newPage({ ...window, javaScriptEnabled: false });
    await page.goto(site.url(`${locale}/sources/`));
    expect(new Set(await shownIds(page))).toEqual(new Set(sources.map((row) => row["source_id"])));
    await page.locator("#source-years a").last().click();
    expect(new URL(page.url()).hash).toBe("#year-none");
    await page.goto(site.url(`${locale}/speakers/`));
    expect(await page.locator("[data-speaker]:visible").count()).toBe(loadRows("speakers").length);
  });
});

describe("the list of speakers", () => {
  it("finds a name and keeps it in the address", async () => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url("kk/speakers/"));
    await page.locator("#filter-query").fill("токаев");
    expect(await page.locator("[data-speaker]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-speaker")))).toContain(
      "kassym-jomart-tokayev-president",
    );
    await page.reload();
    expect(await page.locator("#filter-query").inputValue()).toBe("токаев");
    expect(faults).toEqual(noFaults);
  });
});

describe("from a claim to its source, its speaker and back", () => {
  it.each(locales)("leads a reader round, in %s", async (locale) => {
    const { page, faults } = await site.newPage(window);
    await page.goto(site.url(`${locale}/indicators/volunteers/#c0978`));
    await page.locator('[id="c0978"] a[href*="sources/seed-altyalash-2024/"]').first().click();
    await page.waitForURL(site.url(`${locale}/sources/seed-altyalash-2024/#c0978`));
    expect(await page.locator('[id="c0978"]').isVisible()).toBe(true);
    await page.locator('[id="c0978"] a[href*="indicators/volunteers/"]').first().click();
    await page.waitForURL(site.url(`${locale}/indicators/volunteers/#c0978`));
    expect(faults).toEqual(noFaults);
  });

  it("tells on the page of a source who counts otherwise, and leads there", async () => {
    const { page } = await site.newPage(window);
    await page.goto(site.url("en/sources/seed-altyalash-2024/#c0978"));
    const other = page.locator('[id="c0978"] .differs a').first();
    expect(await other.innerText()).toContain("62,000");
    await other.click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toMatch(/\/en\/sources\/[^/]+\/$/);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
  });

  it("says on the page of a copy where it was read, with the original publisher as its name", async () => {
    const { page } = await site.newPage(window);
    const copy = sources.find((row) => row["is_mirror"] === "true" && row["publisher"] !== "Not identified");
    await page.goto(site.url(`en/sources/${copy?.["source_id"] ?? ""}/`));
    expect(await page.locator("h1").innerText()).toContain(copy?.["publisher"] ?? "?");
    const host = new URL(copy?.["url"] ?? "").hostname.replace(/^www\./, "");
    expect(await page.locator(".source-facts").innerText()).toContain(`The text was read in a copy on ${host}`);
  });
});
