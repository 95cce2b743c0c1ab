import type { RowOf, Table } from "./schema.ts";
import { threeColumns } from "./threeColumns.ts";

export const chartNotes = {
  name: "chart_notes",
  title: { en: "Chart notes", ru: "Примечания к графикам", kk: "Графикке қатысты ескертпелер" },
  description: {
    en: "Why a number is not drawn, or what to know when it is.",
    ru: "Почему число не показано на графике или что нужно знать, если показано.",
    kk: "Санның графикте неге көрсетілмейтіні немесе көрсетілсе, нені білу керегі.",
  },
  key: ["chart_note_id"],
  columns: {
    chart_note_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the note", ru: "Идентификатор примечания", kk: "Ескертпенің идентификаторы" },
    },
    ...threeColumns("text", true, { en: "Text of the note", ru: "Текст примечания", kk: "Ескертпенің мәтіні" }),
  },
} as const satisfies Table;

export type ChartNoteRow = RowOf<typeof chartNotes>;
