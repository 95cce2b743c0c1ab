import type { RowOf, Table } from "./schema.ts";
import { indicatorId, sourceId, value } from "./sharedColumns.ts";

export const comparators = {
  name: "comparators",
  title: { en: "Country comparison", ru: "Сравнение стран", kk: "Елдерді салыстыру" },
  description: {
    en: "Readings of the World Giving Index for one country and survey year. The rows of Kazakhstan repeat its claims.",
    ru: "Значения Мирового индекса благотворительности для одной страны и года опроса. Строки Казахстана повторяют его утверждения.",
    kk: "Бір ел мен сауалнама жылы бойынша Әлемдік қайырымдылық индексінің мәндері. Қазақстанға қатысты жолдар оның мәлімдемелерін қайталайды.",
  },
  key: ["place_id", "year", "indicator_id"],
  columns: {
    place_id: { type: "id", required: true, references: "places.place_id", meaning: { en: "The country", ru: "Страна", kk: "Ел" } },
    year: { type: "integer", required: true, min: 1900, max: 2100, meaning: { en: "Year of the survey", ru: "Год опроса", kk: "Сауалнама жылы" } },
    indicator_id: indicatorId,
    value,
    source_id: sourceId,
  },
} as const satisfies Table;

export type ComparatorRow = RowOf<typeof comparators>;
