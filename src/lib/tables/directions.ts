import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const directions = {
  name: "directions",
  title: { en: "Directions of grants", ru: "Направления грантов", kk: "Гранттардың бағыттары" },
  description: {
    en: "What a grant or a contest is for.",
    ru: "На что направлен грант или конкурс.",
    kk: "Грант немесе байқау неге арналғаны.",
  },
  key: ["direction_id"],
  columns: {
    direction_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the direction", ru: "Идентификатор направления", kk: "Бағыттың идентификаторы" },
    },
    ...threeColumns("name", true, nameMeaning),
  },
} as const satisfies Table;

export type DirectionRow = RowOf<typeof directions>;
