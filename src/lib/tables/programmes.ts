import { programmeKind } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { funderId, nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const programmes = {
  name: "programmes",
  title: { en: "Funding programmes", ru: "Программы финансирования", kk: "Қаржыландыру бағдарламалары" },
  description: {
    en: "Programmes that fund NGOs and volunteers.",
    ru: "Программы, которые финансируют НПО и волонтеров.",
    kk: "ҮЕҰ мен еріктілерді қаржыландыратын бағдарламалар.",
  },
  key: ["programme_id"],
  columns: {
    programme_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the programme", ru: "Идентификатор программы", kk: "Бағдарламаның идентификаторы" },
    },
    ...threeColumns("name", true, nameMeaning),
    funder_id: funderId,
    kind: {
      type: "enum",
      required: true,
      values: programmeKind,
      meaning: { en: "Kind of programme", ru: "Вид программы", kk: "Бағдарламаның түрі" },
    },
    ...threeColumns("description", true, { en: "What it is", ru: "Описание", kk: "Сипаттамасы" }),
  },
} as const satisfies Table;

export type ProgrammeRow = RowOf<typeof programmes>;
