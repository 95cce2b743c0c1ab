import type { RowOf, Table } from "./schema.ts";
import { nameMeaning } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const segments = {
  name: "segments",
  title: { en: "Segments", ru: "Сегменты", kk: "Сегменттер" },
  description: {
    en: "Parts of a whole that a number counts: an age, an event, a campaign, an answer.",
    ru: "Части целого, к которым относится число: возраст, событие, кампания, ответ.",
    kk: "Сан қатысты тұтастың бөліктері: жас тобы, оқиға, науқан, жауап.",
  },
  key: ["segment_id"],
  columns: {
    segment_id: {
      type: "id",
      required: true,
      meaning: {
        en: "Identifier: key=value pairs or words, joined by semicolons",
        ru: "Идентификатор: пары ключ=значение или слова, соединенные точкой с запятой",
        kk: "Идентификатор: нүктелі үтірмен біріктірілген кілт=мән жұптары немесе сөздер",
      },
    },
    ...threeColumns("name", true, nameMeaning),
  },
} as const satisfies Table;

export type SegmentRow = RowOf<typeof segments>;
