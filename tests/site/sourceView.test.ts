import { beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import { sourcesData } from "../../src/site/sourcesData.ts";
import { hostOf, type SourceView, sourceView } from "../../src/site/sourceView.ts";
import { loadRows } from "../support/loadClaims.ts";

async function allViews(locale: (typeof locales)[number]): Promise<SourceView[]> {
  const { sources } = await sourcesData(locale);
  return Promise.all(sources.map((one) => sourceView(one.sourceId, locale)));
}

/** The first reading of a language takes its time. */
beforeAll(async () => {
  for (const locale of locales) await sourcesData(locale);
}, 60_000);

const tables = [
  { table: "claims", keysOf: (view: SourceView) => view.claims.map((one) => one.claimId), key: ["claim_id"] },
  { table: "grants", keysOf: (view: SourceView) => view.grants.map((one) => one.grantId), key: ["grant_id"] },
  { table: "targets", keysOf: (view: SourceView) => view.targets.map((one) => one.targetId), key: ["target_id"] },
  { table: "milestones", keysOf: (view: SourceView) => view.milestones.map((one) => one.milestoneId), key: ["milestone_id"] },
  { table: "documents", keysOf: (view: SourceView) => view.documents.map((one) => one.documentId), key: ["document_id"] },
  { table: "population", keysOf: (view: SourceView) => view.population.map((one) => `${one.placeId} ${one.onDate}`), key: ["place_id", "on_date"] },
  {
    table: "comparators",
    keysOf: (view: SourceView) => view.readings.map((one) => `${one.placeId} ${one.year} ${one.indicatorId}`),
    key: ["place_id", "year", "indicator_id"],
  },
  {
    table: "regions",
    keysOf: (view: SourceView) => view.areas.map((one) => `${one.placeId} ${one.areaKm2}`),
    key: ["place_id", "area_km2"],
    source: "area_source_id",
  },
];

describe("sourceView(…)", () => {
  it.each(tables)("puts every row of $table on the page of its source, and nowhere else", async ({ table, keysOf, key, source = "source_id" }) => {
    const expected = loadRows(table).map((row) => `${row[source] ?? ""} ${key.map((column) => row[column] ?? "").join(" ")}`);
    for (const locale of locales) {
      const views = await allViews(locale);
      expect(views.flatMap((view) => keysOf(view).map((one) => `${view.source.sourceId} ${one}`)).sort(), locale).toEqual(expected.toSorted());
    }
  });

  it("counts as many rows in the list as stand on the page, and says so where nothing was taken", async () => {
    for (const view of await allViews("en")) {
      const count = tables.reduce((sum, one) => sum + one.keysOf(view).length, 0);
      expect(view.source.rowCount, view.source.sourceId).toBe(count);
      expect(view.taken === "Nothing was taken from it into the tables; it was read.", view.source.sourceId).toBe(count === 0);
    }
  });

  it("tells in one sentence what was taken, in kk, ru and en", async () => {
    const { taken } = await sourceView("okz-citypop-2023", "en");
    expect(taken).toMatch(/^Taken from it: \d+\u00a0claims and \d+\u00a0population figures\.$/);
    expect((await sourceView("okz-citypop-2023", "ru")).taken).toMatch(
      /^Взято из него: \d+\u00a0утвержден\S+ и \d+\u00a0значен\S+ численности населения\.$/,
    );
    expect((await sourceView("okz-citypop-2023", "kk")).taken).toMatch(
      /^Бұл дереккөзден алынғаны: \d+\u00a0мәлімдеме және \d+\u00a0халық санының мәні\.$/,
    );
  });

  it("names another claim of another source where a claim repeats one", async () => {
    const { claimOf, repeatsOf } = await sourcesData("ru");
    const repeats = [...claimOf.values()].filter((claim) => claim.repeatsClaimId !== null);
    expect(repeats.length).toBeGreaterThan(100);
    for (const claim of repeats) expect(repeatsOf.get(claim.repeatsClaimId ?? "")).toContain(claim);
  });

  it("gives every page a title of its own, also where publisher, date and subject are the same", async () => {
    for (const locale of locales) {
      const titles = (await allViews(locale)).map((view) => [view.source.publisher, view.date, view.about].join(": "));
      expect(new Set(titles).size, locale).toBe(titles.length);
    }
  });

  it("refuses a source that does not exist", async () => {
    await expect(sourceView("nobody-2030", "kk")).rejects.toThrow(/got no source, expected a row of sources\.csv/);
  });
});

describe("hostOf(…)", () => {
  it.each([
    ["https://www.gov.kz/memleket/a?b=c", "gov.kz"],
    ["http://el.kz/x", "el.kz"],
  ])("reads the host of %s", (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
