import type { RowOf, Table } from "./schema.ts";
import { threeColumns } from "./threeColumns.ts";

export const bases = {
  name: "bases",
  title: { en: "Bases of counting", ru: "Основания подсчета", kk: "Санау негіздері" },
  description: {
    en: "Who counts and by what rule. Numbers of two bases are two different things, even under one name.",
    ru: "Кто и по какому правилу считает. Числа с разными основаниями означают разное, даже если называются одинаково.",
    kk: "Кім және қандай ережемен санайтыны. Негізі бөлек сандар аттас болса да, әртүрлі нәрсені білдіреді.",
  },
  key: ["basis_id"],
  columns: {
    basis_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the basis", ru: "Идентификатор основания", kk: "Негіздің идентификаторы" },
    },
    ...threeColumns("name", true, { en: "Who counts, in short", ru: "Кто считает, кратко", kk: "Кім санайтыны, қысқаша" }),
    ...threeColumns("rule", true, { en: "By what rule it is counted", ru: "По какому правилу ведется подсчет", kk: "Қандай ережемен саналатыны" }),
  },
} as const satisfies Table;

export type BasisRow = RowOf<typeof bases>;
