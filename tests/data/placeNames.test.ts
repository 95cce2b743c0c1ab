import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { loadRows } from "../support/loadClaims.ts";

interface PlaceForms {
  readonly name: string;
  /** As it stands in a sentence about what happens there. */
  readonly inPlace: string;
}

const forms = (name: string, inPlace: string): PlaceForms => ({ name, inPlace });

/** Every region as the three languages name and decline it. */
const expected: Readonly<Record<string, Readonly<Record<Locale, PlaceForms>>>> = {
  "KZ-10": {
    en: forms("Abai", "in Abai Region"),
    ru: forms("область Абай", "в области Абай"),
    kk: forms("Абай облысы", "Абай облысында"),
  },
  "KZ-11": {
    en: forms("Akmola", "in Akmola Region"),
    ru: forms("Акмолинская область", "в Акмолинской области"),
    kk: forms("Ақмола облысы", "Ақмола облысында"),
  },
  "KZ-15": {
    en: forms("Aktobe", "in Aktobe Region"),
    ru: forms("Актюбинская область", "в Актюбинской области"),
    kk: forms("Ақтөбе облысы", "Ақтөбе облысында"),
  },
  "KZ-19": {
    en: forms("Almaty Region", "in Almaty Region"),
    ru: forms("Алматинская область", "в Алматинской области"),
    kk: forms("Алматы облысы", "Алматы облысында"),
  },
  "KZ-23": {
    en: forms("Atyrau", "in Atyrau Region"),
    ru: forms("Атырауская область", "в Атырауской области"),
    kk: forms("Атырау облысы", "Атырау облысында"),
  },
  "KZ-27": {
    en: forms("West Kazakhstan", "in West Kazakhstan Region"),
    ru: forms("Западно-Казахстанская область", "в Западно-Казахстанской области"),
    kk: forms("Батыс Қазақстан облысы", "Батыс Қазақстан облысында"),
  },
  "KZ-31": {
    en: forms("Zhambyl", "in Zhambyl Region"),
    ru: forms("Жамбылская область", "в Жамбылской области"),
    kk: forms("Жамбыл облысы", "Жамбыл облысында"),
  },
  "KZ-33": {
    en: forms("Zhetisu", "in Zhetisu Region"),
    ru: forms("область Жетісу", "в области Жетісу"),
    kk: forms("Жетісу облысы", "Жетісу облысында"),
  },
  "KZ-35": {
    en: forms("Karaganda", "in Karaganda Region"),
    ru: forms("Карагандинская область", "в Карагандинской области"),
    kk: forms("Қарағанды облысы", "Қарағанды облысында"),
  },
  "KZ-39": {
    en: forms("Kostanay", "in Kostanay Region"),
    ru: forms("Костанайская область", "в Костанайской области"),
    kk: forms("Қостанай облысы", "Қостанай облысында"),
  },
  "KZ-43": {
    en: forms("Kyzylorda", "in Kyzylorda Region"),
    ru: forms("Кызылординская область", "в Кызылординской области"),
    kk: forms("Қызылорда облысы", "Қызылорда облысында"),
  },
  "KZ-47": {
    en: forms("Mangystau", "in Mangystau Region"),
    ru: forms("Мангистауская область", "в Мангистауской области"),
    kk: forms("Маңғыстау облысы", "Маңғыстау облысында"),
  },
  "KZ-55": {
    en: forms("Pavlodar", "in Pavlodar Region"),
    ru: forms("Павлодарская область", "в Павлодарской области"),
    kk: forms("Павлодар облысы", "Павлодар облысында"),
  },
  "KZ-59": {
    en: forms("North Kazakhstan", "in North Kazakhstan Region"),
    ru: forms("Северо-Казахстанская область", "в Северо-Казахстанской области"),
    kk: forms("Солтүстік Қазақстан облысы", "Солтүстік Қазақстан облысында"),
  },
  "KZ-61": {
    en: forms("Turkistan", "in Turkistan Region"),
    ru: forms("Туркестанская область", "в Туркестанской области"),
    kk: forms("Түркістан облысы", "Түркістан облысында"),
  },
  "KZ-62": {
    en: forms("Ulytau", "in Ulytau Region"),
    ru: forms("область Ұлытау", "в области Ұлытау"),
    kk: forms("Ұлытау облысы", "Ұлытау облысында"),
  },
  "KZ-63": {
    en: forms("East Kazakhstan", "in East Kazakhstan Region"),
    ru: forms("Восточно-Казахстанская область", "в Восточно-Казахстанской области"),
    kk: forms("Шығыс Қазақстан облысы", "Шығыс Қазақстан облысында"),
  },
  "KZ-71": {
    en: forms("Astana", "in Astana"),
    ru: forms("город Астана", "в Астане"),
    kk: forms("Астана қаласы", "Астанада"),
  },
  "KZ-75": {
    en: forms("Almaty", "in Almaty"),
    ru: forms("город Алматы", "в Алматы"),
    kk: forms("Алматы қаласы", "Алматыда"),
  },
  "KZ-79": {
    en: forms("Shymkent", "in Shymkent"),
    ru: forms("город Шымкент", "в Шымкенте"),
    kk: forms("Шымкент қаласы", "Шымкентте"),
  },
};

const places = new Map(loadRows("places").map((row) => [row["place_id"] ?? "", row]));
const regions = loadRows("regions").map((row) => row["place_id"] ?? "");

const front = /[әөүіеиэ]/;
const voiceless = /[пфкқтсшщхһцч]$/;

/** The ending that the last vowel and the last letter of a Kazakh noun ask for. */
function kazakhLocative(noun: string): string {
  const vowels = noun.toLowerCase().match(/[аоұыуюяәөүіеиэ]/g) ?? [];
  const isFront = front.test(vowels.at(-1) ?? "");
  const start = voiceless.test(noun.toLowerCase()) ? "т" : "д";
  return `${start}${isFront ? "е" : "а"}`;
}

describe("the names of the regions", () => {
  it("are written down here for each of the 20 regions", () => {
    expect(Object.keys(expected)).toEqual(regions);
    expect(regions.length).toBe(20);
  });

  it.each(regions.flatMap((placeId) => locales.map((locale) => ({ placeId, locale }))))(
    "stand and decline in $locale for $placeId",
    ({ placeId, locale }) => {
      const row = places.get(placeId);
      expect({ name: row?.[`name_${locale}`], inPlace: row?.[`in_${locale}`] }).toEqual(expected[placeId]?.[locale]);
    },
  );

  it.each(regions)("take the Kazakh ending that vowel harmony asks for, in %s", (placeId) => {
    const { kk } = expected[placeId] ?? { kk: forms("", "") };
    const isCity = kk.name.endsWith(" қаласы");
    const noun = isCity ? kk.name.replace(" қаласы", "") : kk.name;
    // «облысы» has the ending of its owner: the case follows it with «н».
    expect(kk.inPlace).toBe(isCity ? `${noun}${kazakhLocative(noun)}` : `${noun}нда`);
  });

  it.each(regions)("stand in the Russian prepositional, in %s", (placeId) => {
    const { ru } = expected[placeId] ?? { ru: forms("", "") };
    const adjective = /^(.+)ская область$/.exec(ru.name)?.[1];
    const named = /^область (.+)$/.exec(ru.name)?.[1];
    const city = /^город (.+)$/.exec(ru.name)?.[1];
    const cities: Readonly<Record<string, string>> = { Астана: "в Астане", Алматы: "в Алматы", Шымкент: "в Шымкенте" };
    const inPlace = adjective === undefined ? (named === undefined ? cities[city ?? ""] : `в области ${named}`) : `в ${adjective}ской области`;
    expect(ru.inPlace).toBe(inPlace);
  });
});
