import type { RowOf, Table } from "./schema.ts";
import { threeColumns } from "./threeColumns.ts";

export const licences = {
  name: "licences",
  title: { en: "Licences", ru: "Лицензии", kk: "Лицензиялар" },
  description: {
    en: "Terms under which a source may be used, as it states them.",
    ru: "Условия использования источника, указанные в нем самом.",
    kk: "Дереккөздің өзінде көрсетілген пайдалану шарттары.",
  },
  key: ["licence_id"],
  columns: {
    licence_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the licence", ru: "Идентификатор лицензии", kk: "Лицензияның идентификаторы" },
    },
    ...threeColumns("text", true, { en: "The terms in words", ru: "Условия словами", kk: "Шарттардың сөзбен берілуі" }),
    url: {
      type: "url",
      required: false,
      meaning: { en: "Address of the terms", ru: "Адрес страницы с условиями", kk: "Шарттар жарияланған мекенжай" },
    },
  },
} as const satisfies Table;

export type LicenceRow = RowOf<typeof licences>;
