import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { searchMessages } from "../../src/i18n/search/messages.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { askIndex } from "../../src/lib/search/askIndex.ts";
import type { SearchFile } from "../../src/lib/search/indexOptions.ts";
import { resultPath } from "../../src/lib/search/resultPath.ts";
import type { SearchAnswer } from "../../src/lib/search/searchAnswer.ts";
import { searchIndex } from "../../src/site/searchIndex.ts";

type Ask = (query: string) => SearchAnswer;

const asks = new Map<Locale, Ask>();

beforeAll(async () => {
  for (const locale of locales) {
    const { json } = await searchIndex(locale);
    asks.set(locale, askIndex(JSON.parse(json) as SearchFile));
  }
});

function ask(locale: Locale, query: string): SearchAnswer {
  const asked = asks.get(locale)?.(query);
  if (asked === undefined) throw new Error(`${locale}: got no index, expected one. See beforeAll`);
  return asked;
}

/** Paths in the order in which a reader sees them. */
function pathsOf({ groups }: SearchAnswer): string[] {
  return groups.flatMap((group) => group.hits.map(resultPath));
}

interface Expectation {
  readonly query: string;
  /** A page that must be among the first three. */
  readonly finds: string;
}

const expectations: Readonly<Record<Locale, readonly Expectation[]>> = {
  kk: [
    { query: "еріктілер", finds: "indicators/volunteers/" },
    { query: "ериктилер саны", finds: "indicators/volunteers/" },
    { query: "Қазақстанда қанша ерікті бар", finds: "indicators/volunteers/" },
    { query: "волонтерлік ұйымдардың саны", finds: "indicators/volunteer_organisations/" },
    { query: "волонтерлик уйымдар", finds: "indicators/volunteer_organisations/" },
    { query: "Павлодар облысындағы еріктілер", finds: "regions/KZ-55/" },
    { query: "Қарағандыда", finds: "regions/KZ-35/" },
    { query: "караганды облысы", finds: "regions/KZ-35/" },
    { query: "Алматыда", finds: "regions/KZ-75/" },
    { query: "Солтүстік Қазақстан", finds: "regions/KZ-59/" },
    { query: "Орал", finds: "regions/KZ-27/" },
    { query: "отырғызылған ағаштардың саны", finds: "indicators/eco_trees/" },
    { query: "қызыл жарты ай", finds: "indicators/red_crescent_volunteers/" },
    { query: "халықтың саны", finds: "indicators/population/" },
    { query: "гранттарға өтінім", finds: "indicators/grant_applications/" },
    { query: "Біргеміз шағын гранттары", finds: "grants/birgemiz-small-grants/" },
    { query: "Балаеваның айтқаны", finds: "speakers/aida-balayeva-minister/" },
    { query: "Тоқаев", finds: "speakers/kassym-jomart-tokayev-president/" },
    { query: "волонтерлік туралы заң", finds: "timeline/#m002" },
    { query: "көктемгі су тасқыны", finds: "timeline/#m053" },
    { query: "азаматтық қоғамды дамыту тұжырымдамасы", finds: "progress/civil-society-concept/" },
    { query: "ШҚО", finds: "regions/KZ-63/" },
    { query: "с0908", finds: "indicators/volunteer_organisations/#c0908" },
    { query: "erikti", finds: "indicators/volunteers/" },
    { query: "Pavlodar", finds: "regions/KZ-55/" },
    { query: "деректерді жүктеп алу", finds: "data/" },
    { query: "мәлімдеме деген не", finds: "method/#claim" },
  ],
  ru: [
    { query: "волонтеры", finds: "indicators/volunteers/" },
    { query: "сколько волонтеров в Казахстане", finds: "indicators/volunteers/" },
    { query: "число волонтёров", finds: "indicators/volunteers/" },
    { query: "волантеры", finds: "indicators/volunteers/" },
    { query: "волонтерских организаций", finds: "indicators/volunteer_organisations/" },
    { query: "в Павлодарской области", finds: "regions/KZ-55/" },
    { query: "волонтеры Павлодарской области", finds: "regions/KZ-55/" },
    { query: "Караганда", finds: "regions/KZ-35/" },
    { query: "Восточный Казахстан", finds: "regions/KZ-63/" },
    { query: "в Уральске", finds: "regions/KZ-27/" },
    { query: "ВКО", finds: "regions/KZ-63/" },
    { query: "посажено деревьев", finds: "indicators/eco_trees/" },
    { query: "население", finds: "indicators/population/" },
    { query: "Мировой индекс благотворительности", finds: "indicators/wgi_score/" },
    { query: "волонтеры красного полумесяца", finds: "indicators/red_crescent_volunteers/" },
    { query: "размер гранта", finds: "indicators/grant_size/" },
    { query: "министр Балаева", finds: "speakers/aida-balayeva-minister/" },
    { query: "Токаева", finds: "speakers/kassym-jomart-tokayev-president/" },
    { query: "Закон о волонтерской деятельности", finds: "timeline/#m002" },
    { query: "концепция развития гражданского общества", finds: "progress/civil-society-concept/" },
    { query: "Tengrinews", finds: "sources/tengrinews-2025-01-pop/" },
    { query: "Тенгри", finds: "sources/tengrinews-2025-01-pop/" },
    { query: "паводки 2024", finds: "timeline/#m053" },
    { query: "волонтеры ЭКСПО", finds: "progress/#t001" },
    { query: "kz-55", finds: "regions/KZ-55/" },
    { query: "comparators", finds: "data/tables/comparators/" },
    { query: "volonter", finds: "indicators/volunteers/" },
    { query: "еріктілер", finds: "indicators/volunteers/" },
    { query: "скачать csv", finds: "data/" },
    { query: "разные подсчеты", finds: "method/#different-counts" },
  ],
  en: [
    { query: "volunteers", finds: "indicators/volunteers/" },
    { query: "how many volunteers are there in Kazakhstan", finds: "indicators/volunteers/" },
    { query: "volunteer organization", finds: "indicators/volunteer_organisations/" },
    { query: "volunteering hours", finds: "indicators/volunteer_hours/" },
    { query: "Pavlodar region", finds: "regions/KZ-55/" },
    { query: "volunteers in Karaganda", finds: "regions/KZ-35/" },
    { query: "Öskemen", finds: "regions/KZ-63/" },
    { query: "populaton", finds: "indicators/population/" },
    { query: "tree planting", finds: "indicators/eco_trees/" },
    { query: "world giving index", finds: "indicators/wgi_score/" },
    { query: "helped a stranger", finds: "indicators/wgi_helped_stranger/" },
    { query: "Tokaev", finds: "speakers/kassym-jomart-tokayev-president/" },
    { query: "minister Balayeva", finds: "speakers/aida-balayeva-minister/" },
    { query: "law on volunteering", finds: "sources/adilet-law-2016/" },
    { query: "year of the volunteer 2020", finds: "progress/year-of-volunteer-2020/" },
    { query: "trees in Uralsk", finds: "progress/#t055" },
    { query: "UN Volunteers", finds: "speakers/un-volunteers/" },
    { query: "State of the World's Volunteerism Report", finds: "sources/unv-swvr-2026/" },
    { query: "C0123", finds: "indicators/eco_participants/#c0123" },
    { query: "adilet-law-2016", finds: "sources/adilet-law-2016/" },
    { query: "claims table", finds: "data/tables/claims/" },
    { query: "g0001", finds: "indicators/grant_applications/#g0001" },
    { query: "ерікті", finds: "indicators/volunteers/" },
    { query: "how numbers are compared", finds: "method/#different-counts" },
    { query: "download excel", finds: "data/" },
  ],
};

const cases = locales.flatMap((locale) => expectations[locale].map((one) => ({ locale, ...one })));

describe("the search of the site", () => {
  it.each(cases)("shows $finds among the first three for “$query” ($locale)", ({ locale, query, finds }) => {
    expect(pathsOf(ask(locale, query)).slice(0, 3)).toContain(finds);
  });

  it.each(locales.flatMap((locale) => searchMessages[locale].examples.map(({ query }) => ({ locale, query }))))(
    "finds something for the example “$query” ($locale), with all its words",
    ({ locale, query }) => {
      const { fit, count } = ask(locale, query);
      expect(fit).toBe("all");
      expect(count).toBeGreaterThan(0);
    },
  );

  it.each(locales)("says when the words are only similar, or only some of them are found, in %s", (locale) => {
    expect(ask(locale, "Павладарр").fit).toBe("similar");
    expect(ask(locale, "Павлодар ыыыыы").fit).toBe("some");
  });

  it.each(["", "  ", "—", "?!", "ыыыыыы", "zzzzzz", "c9999"])("finds nothing for “%s”", (query) => {
    for (const locale of locales) expect(ask(locale, query).count, locale).toBe(0);
  });

  it.each(locales)("counts each page once, and puts an exact identifier first, in %s", (locale) => {
    for (const query of ["KZ-55", "kz 55", "volunteers", "sources", "t001", "m002"]) {
      const answer = ask(locale, query);
      const keys = answer.groups.flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind} ${id}`));
      expect(new Set(keys).size, query).toBe(keys.length);
      expect(answer.count, query).toBe(keys.length);
      expect(keys[0]?.toLowerCase(), query).toContain(query.replace(" ", "-").toLowerCase());
    }
  });

  it.each(locales)("is a file that is named after its content and stays below its budget, in %s", async (locale) => {
    const { name, json } = await searchIndex(locale);
    expect(name).toBe(`index.${createHash("sha256").update(json).digest("hex").slice(0, 12)}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    expect(brotliCompressSync(json, { params }).length).toBeLessThan(150_000);
  });
});
