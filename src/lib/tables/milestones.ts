import { milestoneKind } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { geo, sourceId } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const milestones = {
  name: "milestones",
  title: { en: "Milestones", ru: "События", kk: "Оқиғалар" },
  description: {
    en: "Dated events in the history of volunteering in Kazakhstan.",
    ru: "События с датами из истории волонтерства в Казахстане.",
    kk: "Қазақстандағы волонтерлік тарихындағы күні белгілі оқиғалар.",
  },
  key: ["milestone_id"],
  columns: {
    milestone_id: {
      type: "id",
      required: true,
      meaning: { en: "Permanent identifier of the event", ru: "Постоянный идентификатор события", kk: "Оқиғаның тұрақты идентификаторы" },
    },
    on_date: {
      type: "partial_date",
      required: true,
      meaning: { en: "Date, as precise as the source", ru: "Дата с точностью источника", kk: "Күні, дереккөздегі дәлдікпен" },
    },
    kind: { type: "enum", required: true, values: milestoneKind, meaning: { en: "Kind of event", ru: "Вид события", kk: "Оқиғаның түрі" } },
    geo: {
      ...geo,
      meaning: {
        en: "Region that the event took place in or is about; KZ for the whole country or abroad",
        ru: "Регион, где произошло событие или к которому оно относится; KZ – вся страна или за рубежом",
        kk: "Оқиға өткен немесе оған қатысты өңір; бүкіл ел не шетел болса – KZ",
      },
    },
    ...threeColumns("title", true, { en: "What happened", ru: "Что произошло", kk: "Не болғаны" }),
    source_id: sourceId,
  },
} as const satisfies Table;

export type MilestoneRow = RowOf<typeof milestones>;
