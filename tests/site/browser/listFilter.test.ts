import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/lib/domain/locale.ts";
import { listFilter, type ListState, listStateToParams, parseListState } from "../../../src/site/browser/listFilter.ts";
import { loadRows } from "../../support/loadClaims.ts";

const rows = loadRows("indicators");

function filterIn(locale: Locale): ReturnType<typeof listFilter> {
  return listFilter(
    rows.map((row) => ({
      id: row["indicator_id"] ?? "",
      texts: { name: row[`name_${locale}`] ?? "", definition: row[`definition_${locale}`] ?? "" },
      values: { theme: row["theme"] ?? "", form: row["headline"] === "true" ? "line" : "dots" },
    })),
  );
}

/** A state with what is chosen; all else is empty. */
function state(query: string, values: { theme?: string; form?: string } = {}): ListState {
  return { query, values: { theme: "", form: "", ...values } };
}

const names = ["theme", "form"];
const filters = { kk: filterIn("kk"), ru: filterIn("ru"), en: filterIn("en") };

describe("listFilter(…)", () => {
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
    const found = filters[locale](state(query));
    expect([...found]).toContain(finds);
    expect(found.size).toBeLessThan(rows.length * 0.75);
  });

  it.each<{ locale: Locale; query: string }>([
    { locale: "kk", query: "ыыыы" },
    { locale: "ru", query: "волонтеры ыыыы" },
    { locale: "en", query: "zzz" },
  ])("finds nothing for “$query”: all words must fit", ({ locale, query }) => {
    expect(filters[locale](state(query)).size).toBe(0);
  });

  it.each(["", "  ", "—", "«»", "?!"])("lets everything through for “%s”, which holds no word", (query) => {
    expect(filters.ru(state(query)).size).toBe(rows.length);
  });

  it("joins query, theme and form", () => {
    const theme = rows[0]?.["theme"] ?? "";
    const inTheme = filters.en(state("", { theme }));
    expect([...inTheme]).toEqual(rows.filter((row) => row["theme"] === theme).map((row) => row["indicator_id"]));
    expect(inTheme.size).toBeLessThan(rows.length);
    const both = filters.en(state("volunteers", { form: "line" }));
    expect([...both].every((id) => rows.find((row) => row["indicator_id"] === id)?.["headline"] === "true")).toBe(true);
    expect(both.size).toBeGreaterThan(0);
    expect(both.size).toBeLessThan(filters.en(state("volunteers")).size);
    expect(filters.en(state("", { theme: "no-such-theme" })).size).toBe(0);
  });
});

describe("the state in the address", () => {
  it.each([state(""), state("қызыл & ай"), state("a=b?c#d", { theme: "grants", form: "line" }), state("", { form: "none" })])(
    "comes back as it was written: %o",
    (one) => {
      expect(parseListState(new URLSearchParams(listStateToParams(one).toString()), names)).toEqual(one);
    },
  );

  it("is empty when nothing is chosen", () => {
    expect(listStateToParams(state("")).toString()).toBe("");
  });

  it("reads no control that the page does not have", () => {
    expect(parseListState(new URLSearchParams("q=a&theme=b&place=c"), names)).toEqual(state("a", { theme: "b" }));
  });
});

describe("a list without rows", () => {
  it("finds nothing", () => {
    expect(listFilter([])(state("a")).size).toBe(0);
  });
});
