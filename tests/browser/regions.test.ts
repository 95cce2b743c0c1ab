import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { coverageTexts } from "../../src/i18n/regions/coverageTexts.ts";
import { regionMessages } from "../../src/i18n/regions/messages.ts";
import { regionPageTexts } from "../../src/i18n/regions/regionPageTexts.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { loadRows } from "../support/loadClaims.ts";
import { inTurn } from "./inTurn.ts";
import { distFolder } from "./openSite.ts";
import { useSite } from "./useSite.ts";
import { noFaults } from "./watchPage.ts";

const site = await useSite();

const places = new Map(loadRows("places").map((row) => [row["place_id"] ?? "", row]));
const regions = loadRows("regions").map((row) => row["place_id"] ?? "");
const sourceIds = new Set(loadRows("sources").map((row) => row["source_id"] ?? ""));
const claims = loadRows("claims");

const noScript = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
const idsOf = (table: string, key: string, geo: string): string[] =>
  loadRows(table)
    .filter((row) => row["geo"] === geo)
    .map((row) => row[key] ?? "")
    .sort();
const namesOf = (placeId: string, locale: Locale) => ({
  name: places.get(placeId)?.[`name_${locale}`] ?? "",
  inPlace: places.get(placeId)?.[`in_${locale}`] ?? "",
});

/** Identifiers of sources that a reader would see as words. */
function rawIds(text: string): string[] {
  return (text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => sourceIds.has(word));
}

describe("the page of a region, without JavaScript", () => {
  it.each(locales)("names its region in the right case and holds every claim, grant, promise and event, for all 20 in %s", async (locale) => {
    const { page, faults } = await site.newPage(noScript);
    for (const placeId of regions) {
      const { name, inPlace } = namesOf(placeId, locale);
      expect((await page.goto(site.url(`${locale}/regions/${placeId}/`)))?.status(), placeId).toBe(200);
      expect(await page.locator("h1").textContent(), placeId).toBe(name);
      expect(await page.locator(".lede").innerText(), placeId).toContain(inPlace);
      expect(await page.locator("head meta[name=description]").getAttribute("content"), placeId).toContain(inPlace);
      expect(rawIds((await page.locator("main").textContent()) ?? ""), placeId).toEqual([]);
      const shown = async (selector: string, key: string): Promise<string[]> =>
        (await page.locator(selector).evaluateAll((rows, attribute) => rows.map((row) => row.getAttribute(attribute) ?? ""), key)).sort();
      expect(await shown("main li[id^='c'][data-value]", "id"), placeId).toEqual(idsOf("claims", "claim_id", placeId));
      expect(await shown("[data-grant]", "data-grant"), placeId).toEqual(idsOf("grants", "grant_id", placeId));
      expect(await shown("[data-target]", "data-target"), placeId).toEqual(idsOf("targets", "target_id", placeId));
      expect(await shown("[data-milestone]", "data-milestone"), placeId).toEqual(idsOf("milestones", "milestone_id", placeId));
      expect(await page.locator("#population tbody tr").count(), placeId).toBe(
        loadRows("population").filter((row) => row["place_id"] === placeId).length,
      );
    }
    expect(faults).toEqual(noFaults);
  });

  it("lists as not found exactly what other regions have and this one has not", async () => {
    const { page } = await site.newPage(noScript);
    const ofRegions = claims.filter((row) => /^KZ-\d\d$/.test(row["geo"] ?? ""));
    const all = new Set(ofRegions.map((row) => row["indicator_id"] ?? ""));
    for (const { locale, thing: placeId } of inTurn(regions)) {
      await page.goto(site.url(`${locale}/regions/${placeId}/`));
      const own = new Set(ofRegions.filter((row) => row["geo"] === placeId).map((row) => row["indicator_id"] ?? ""));
      const gaps = await page.locator("[data-gap]").evaluateAll((items) => items.map((item) => item.getAttribute("data-gap") ?? ""));
      expect(gaps.sort(), placeId).toEqual([...all].filter((id) => !own.has(id)).sort());
    }
  });

  it("sets beside the numbers of a region only counts for the country of the same basis, segment and unit", async () => {
    const { page } = await site.newPage(noScript);
    let seen = 0;
    for (const placeId of regions) {
      await page.goto(site.url(`en/regions/${placeId}/`));
      const beside = await page.locator("[data-national]").evaluateAll((links) => links.map((link) => link.getAttribute("data-national")));
      for (const id of beside) {
        const national = claims.find((row) => row["claim_id"] === id);
        const isSame = (row: Readonly<Record<string, string>>): boolean =>
          ["indicator_id", "basis_id", "segment_id", "unit_id"].every((column) => row[column] === national?.[column]);
        expect(national).toMatchObject({ geo: "KZ", scope_id: "", repeats_claim_id: "", chartable: "true" });
        expect(
          claims.some((row) => row["geo"] === placeId && row["scope_id"] === "" && isSame(row)),
          `${placeId} ${id}`,
        ).toBe(true);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it.each(locales)("says of the years before Abai, Zhetisu, Ulytau, Shymkent and Turkistan that there was no such region, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    for (const [placeId, years] of [
      ["KZ-10", "2017–2021"],
      ["KZ-33", "2017–2021"],
      ["KZ-62", "2017–2021"],
      ["KZ-61", "2017"],
      ["KZ-79", "2017"],
    ] as const) {
      await page.goto(site.url(`${locale}/regions/${placeId}/`));
      expect(await page.locator(".did-not-exist").innerText(), placeId).toBe(regionPageTexts[locale].didNotExist(years));
    }
    await page.goto(site.url(`${locale}/regions/KZ-55/`));
    expect(await page.locator(".region-borders").count()).toBe(0);
  });

  it.each(locales)("sets what was said of the former territory apart, in %s", async (locale) => {
    const { page } = await site.newPage(noScript);
    for (const [placeId, separated, count] of [
      ["KZ-63", "KZ-10", 1],
      ["KZ-19", "KZ-33", 0],
      ["KZ-35", "KZ-62", 2],
    ] as const) {
      await page.goto(site.url(`${locale}/regions/${placeId}/`));
      expect(await page.locator(".region-borders").innerText(), placeId).toContain(namesOf(separated, locale).name);
      expect((await page.locator(".old-borders").count()) > 0, placeId).toBe(count > 0);
    }
    expect(regionMessages[locale].oldBordersMark.length + coverageTexts[locale].words.oldBorders.length).toBeGreaterThan(4);
  });
});

describe("the file of a region", () => {
  it.each(locales)("holds every claim once, and nothing that a spreadsheet would run, in %s", (locale) => {
    for (const placeId of regions) {
      const text = readFileSync(join(distFolder, locale, "regions", `${placeId}.csv`), "utf8");
      expect(text.startsWith("\ufeff"), placeId).toBe(true);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: false });
      expect(errors, placeId).toEqual([]);
      const start = data.findIndex((row) => row.length === 1 && row[0] === "") + 2;
      const rows = data.slice(start).filter((row) => row.length > 1);
      expect(data[0]?.[1], placeId).toBe(`${namesOf(placeId, locale).name} (${placeId})`);
      expect(rows.map((row) => row[0]).sort(), placeId).toEqual(idsOf("claims", "claim_id", placeId));
      expect(new Set(rows.map((row) => row.length)).size, placeId).toBe(1);
      expect(
        data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
        placeId,
      ).toEqual([]);
    }
  });
});

describe("what leads on from the page of a region", () => {
  it("opens the comparison and the maps with this region chosen", async () => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url("en/regions/KZ-10/"));
    const hrefs = await page.locator("#take a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.find((href) => href.includes("compare/"))).toMatch(/[?&]r=KZ-10,KZ-\d\d,KZ-\d\d$/);
    expect(hrefs.find((href) => href.includes("maps/"))).toMatch(/[?&]region=KZ-10$/);
    await page.locator("#take a[href*='compare/']").click();
    await expect.poll(() => page.locator("main").innerText()).toContain("Abai");
  });
});
