import type { RowOf, Table } from "./schema.ts";
import { notesMeaning, qualifierColumn, sourceId } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const population = {
  name: "population",
  title: { en: "Population", ru: "Население", kk: "Халық саны" },
  description: {
    en: "Inhabitants of a place on a date, as one source says.",
    ru: "Численность населения места на дату по данным одного источника.",
    kk: "Бір дереккөз бойынша белгілі бір күнгі халық саны.",
  },
  key: ["place_id", "on_date", "source_id"],
  columns: {
    place_id: { type: "id", required: true, references: "places.place_id", meaning: { en: "The place", ru: "Место", kk: "Жер" } },
    on_date: {
      type: "partial_date",
      required: true,
      meaning: { en: "Date, as precise as the source", ru: "Дата с точностью источника", kk: "Күні, дереккөздегі дәлдікпен" },
    },
    population: {
      type: "integer",
      required: true,
      min: 0,
      unit: "people",
      meaning: { en: "Inhabitants", ru: "Численность населения", kk: "Тұрғындар саны" },
    },
    qualifier: qualifierColumn,
    borders_before_2022: {
      type: "boolean",
      required: true,
      meaning: {
        en: "Counted within the borders before 8 June 2022",
        ru: "Подсчет в границах до 8 июня 2022 года",
        kk: "2022 жылғы 8 маусымға дейінгі шекарамен саналған",
      },
    },
    source_id: sourceId,
    ...threeColumns("notes", false, notesMeaning),
  },
} as const satisfies Table;

export type PopulationRow = RowOf<typeof population>;
