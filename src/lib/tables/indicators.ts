import { better, measureKind, theme } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const indicators = {
  name: "indicators",
  title: { en: "Indicators", ru: "Показатели", kk: "Көрсеткіштер" },
  description: {
    en: "What is counted: names, definitions and limits of comparison.",
    ru: "Что считается: названия, определения и пределы сопоставимости.",
    kk: "Не саналатыны: атаулары, анықтамалары және салыстыру шектері.",
  },
  key: ["indicator_id"],
  columns: {
    indicator_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the indicator", ru: "Идентификатор показателя", kk: "Көрсеткіштің идентификаторы" },
    },
    theme: { type: "enum", required: true, values: theme, meaning: { en: "Theme", ru: "Тема", kk: "Тақырыбы" } },
    measure_kind: {
      type: "enum",
      required: true,
      values: measureKind,
      meaning: { en: "How the number relates to time", ru: "Как число связано со временем", kk: "Санның уақытпен байланысы" },
    },
    unit_id: {
      type: "id",
      required: true,
      references: "units.unit_id",
      meaning: {
        en: "Usual unit; the row of a claim decides",
        ru: "Обычная единица; решает строка утверждения",
        kk: "Әдеттегі өлшем бірлігі; шешуші – мәлімдеме жолындағысы",
      },
    },
    better: {
      type: "enum",
      required: true,
      values: better,
      meaning: { en: "Direction of improvement", ru: "Какое изменение считается улучшением", kk: "Қандай өзгеріс жақсару саналатыны" },
    },
    decimals: {
      type: "integer",
      required: true,
      min: 0,
      max: 6,
      meaning: { en: "Decimals to show", ru: "Сколько знаков после запятой показывать", kk: "Үтірден кейін көрсетілетін таңба саны" },
    },
    headline: {
      type: "boolean",
      required: true,
      meaning: { en: "Shown among the main indicators", ru: "Входит в главные показатели", kk: "Негізгі көрсеткіштер қатарына кіреді" },
    },
    ...threeColumns("name", true, nameMeaning),
    ...threeColumns("definition", true, { en: "Definition", ru: "Определение", kk: "Анықтамасы" }),
    ...threeColumns("comparability_note", false, {
      en: "What limits comparison",
      ru: "Что ограничивает сопоставимость",
      kk: "Салыстыруды шектейтін жайттар",
    }),
  },
} as const satisfies Table;

export type IndicatorRow = RowOf<typeof indicators>;
