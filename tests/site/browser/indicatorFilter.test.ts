import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/lib/domain/locale.ts";
import { filterToParams, indicatorFilter, parseFilter } from "../../../src/site/browser/indicatorFilter.ts";
import { loadRows } from "../../support/loadClaims.ts";

const rows = loadRows("indicators");

function filterIn(locale: Locale): ReturnType<typeof indicatorFilter> {
  return indicatorFilter(
    rows.map((row) => ({
      id: row["indicator_id"] ?? "",
      name: row[`name_${locale}`] ?? "",
      definition: row[`definition_${locale}`] ?? "",
      theme: row["theme"] ?? "",
      form: row["headline"] === "true" ? "line" : "dots",
    })),
  );
}

const all = { query: "", theme: "", form: "" };
const filters = { kk: filterIn("kk"), ru: filterIn("ru"), en: filterIn("en") };

describe("indicatorFilter(…)", () => {
  it.each<{ locale: Locale; query: string; finds: string }>([
    { locale: "kk", query: "ерікті", finds: "volunteers" },
    { locale: "kk", query: "ерикти", finds: "volunteers" },
    { locale: "kk", query: "ЕРІКТІЛЕР", finds: "volunteers" },
    { locale: "kk", query: "уйымдар", finds: "volunteer_organisations" },
    { locale: "kk", query: "волонтерлік ұйым", finds: "volunteer_organisations" },
    { locale: "kk", query: "кызыл жарты", finds: "red_crescent_volunteers" },
    { locale: "kk", query: "агаш", finds: "eco_trees" },
    { locale: "kk", query: "жиналган кокыс", finds: "eco_waste" },
    { locale: "kk", query: "халык саны", finds: "population" },
    { locale: "kk", query: "комек алган отбасы", finds: "families_helped" },
    { locale: "kk", query: "«Күміс»", finds: "silver_volunteers" },
    { locale: "kk", query: "кумис", finds: "silver_volunteers" },
    { locale: "kk", query: "бейтаныс", finds: "wgi_helped_stranger" },
    { locale: "kk", query: "улесі әйелдер", finds: "volunteers_women_share" },
    { locale: "ru", query: "волонт", finds: "volunteers" },
    { locale: "ru", query: "волонтёры", finds: "volunteers" },
    { locale: "ru", query: "серебряные", finds: "silver_volunteers" },
    { locale: "ru", query: "собранный мус", finds: "eco_waste" },
    { locale: "ru", query: "чрезвычайн", finds: "emergency_volunteers" },
    { locale: "ru", query: "черезвычайных", finds: "emergency_volunteers" },
    { locale: "ru", query: "размер гранта", finds: "grant_size" },
    { locale: "ru", query: "красного креста", finds: "red_crescent_volunteers" },
    { locale: "ru", query: "фронт-офис", finds: "front_offices" },
    { locale: "ru", query: "незнакомцу", finds: "wgi_helped_stranger" },
    { locale: "en", query: "volunteer org", finds: "volunteer_organisations" },
    { locale: "en", query: "Trees", finds: "eco_trees" },
    { locale: "en", query: "giving index rank", finds: "wgi_rank" },
    { locale: "en", query: "hours", finds: "volunteer_hours" },
    { locale: "en", query: "populaton", finds: "population" },
    { locale: "en", query: "grants awar", finds: "grants_awarded" },
    { locale: "en", query: "  red   CRESCENT ", finds: "red_crescent_volunteers" },
    { locale: "en", query: "evacuated", finds: "people_evacuated" },
  ])("finds $finds for “$query” ($locale), and not everything", ({ locale, query, finds }) => {
    const found = filters[locale]({ ...all, query });
    expect([...found]).toContain(finds);
    expect(found.size).toBeLessThan(rows.length * 0.75);
  });

  it.each<{ locale: Locale; query: string }>([
    { locale: "kk", query: "ыыыы" },
    { locale: "ru", query: "волонтеры ыыыы" },
    { locale: "en", query: "zzz" },
  ])("finds nothing for “$query”: all words must fit", ({ locale, query }) => {
    expect(filters[locale]({ ...all, query }).size).toBe(0);
  });

  it.each(["", "  ", "—", "«»", "?!"])("lets everything through for “%s”, which holds no word", (query) => {
    expect(filters.ru({ ...all, query }).size).toBe(rows.length);
  });

  it("joins query, theme and form", () => {
    const theme = rows[0]?.["theme"] ?? "";
    const inTheme = filters.en({ ...all, theme });
    expect([...inTheme]).toEqual(rows.filter((row) => row["theme"] === theme).map((row) => row["indicator_id"]));
    expect(inTheme.size).toBeLessThan(rows.length);
    const both = filters.en({ query: "volunteers", theme: "", form: "line" });
    expect([...both].every((id) => rows.find((row) => row["indicator_id"] === id)?.["headline"] === "true")).toBe(true);
    expect(both.size).toBeGreaterThan(0);
    expect(both.size).toBeLessThan(filters.en({ ...all, query: "volunteers" }).size);
    expect(filters.en({ ...all, theme: "no-such-theme" }).size).toBe(0);
  });
});

describe("the filter in the address", () => {
  it.each([
    all,
    { query: "қызыл & ай", theme: "", form: "" },
    { query: "a=b?c#d", theme: "grants", form: "line" },
    { query: "", theme: "", form: "none" },
  ])("comes back as it was written: %o", (state) => {
    expect(parseFilter(new URLSearchParams(filterToParams(state).toString()))).toEqual(state);
  });

  it("is empty when nothing is chosen", () => {
    expect(filterToParams(all).toString()).toBe("");
  });
});
