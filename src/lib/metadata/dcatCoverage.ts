import type { CataloguePlace, Coverage } from "./catalogue.ts";
import type { Period } from "./periodOf.ts";

type Json = Readonly<Record<string, unknown>>;

const authority = "http://publications.europa.eu/resource/authority";

/** The type of XML Schema that keeps the precision of a date. */
function typedDate(date: string): Json {
  const types: Readonly<Record<number, string>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };
  return { "@type": types[date.length], "@value": date };
}

/** The world has no entry among the countries of the authority table: it stands by its name. */
function toLocation({ id, name }: CataloguePlace): Json {
  const country = id === "KZ" ? "KAZ" : id;
  return {
    ...(id === "WLD" ? {} : { "@id": `${authority}/country/${country}` }),
    "@type": "dct:Location",
    prefLabel: { en: name.en, ru: name.ru, kk: name.kk },
  };
}

const toPeriod = ({ start, end }: Period): Json => ({ "@type": "dct:PeriodOfTime", startDate: typedDate(start), endDate: typedDate(end) });

/** The languages of the texts in the data, as DCAT-AP names them. */
export const dcatLanguages = ["KAZ", "RUS", "ENG"].map((code) => `${authority}/language/${code}`);

/** Where and when, in the words of DCAT-AP; without dates or places nothing is said. */
export function dcatCoverage({ period, places }: Coverage): Json {
  return {
    ...(period === null ? {} : { temporal: toPeriod(period) }),
    ...(places.length === 0 ? {} : { spatial: places.map(toLocation) }),
  };
}
