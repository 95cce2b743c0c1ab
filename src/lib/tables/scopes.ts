import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const scopes = {
  name: "scopes",
  title: { en: "Scopes", ru: "Охват", kk: "Қамту аясы" },
  description: {
    en: "What a number covers when that is less than its place, or other than it: a city, a district, a site.",
    ru: "Что охватывает число, если это меньше указанного места или не совпадает с ним: город, район, площадка.",
    kk: "Сан көрсетілген жерді толық қамтымаса не одан өзге болса, нені қамтитыны: қала, аудан, алаң.",
  },
  key: ["scope_id"],
  columns: {
    scope_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the scope", ru: "Идентификатор охвата", kk: "Қамту аясының идентификаторы" },
    },
    ...threeColumns("name", true, nameMeaning),
  },
} as const satisfies Table;

export type ScopeRow = RowOf<typeof scopes>;
