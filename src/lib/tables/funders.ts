import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const funders = {
  name: "funders",
  title: { en: "Funders", ru: "Финансирующие организации", kk: "Қаржыландырушылар" },
  description: {
    en: "Bodies and companies that pay for grants and programmes.",
    ru: "Органы и компании, которые финансируют гранты и программы.",
    kk: "Гранттар мен бағдарламаларды қаржыландыратын органдар мен компаниялар.",
  },
  key: ["funder_id"],
  columns: {
    funder_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the funder", ru: "Идентификатор финансирующей организации", kk: "Қаржыландырушының идентификаторы" },
    },
    ...threeColumns("name", true, nameMeaning),
  },
} as const satisfies Table;

export type FunderRow = RowOf<typeof funders>;
