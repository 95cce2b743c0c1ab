import { documentKind, tallyGroup } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { nameMeaning, sourceId } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const documents = {
  name: "documents",
  title: { en: "Documents with targets", ru: "Документы с целями", kk: "Мақсаттары бар құжаттар" },
  description: {
    en: "Roadmaps, concepts, plans, speeches and campaigns that set targets.",
    ru: "Дорожные карты, концепции, планы, выступления и кампании, в которых поставлены цели.",
    kk: "Мақсат қойылған жол карталары, тұжырымдамалар, жоспарлар, сөздер және науқандар.",
  },
  key: ["document_id"],
  columns: {
    document_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the document", ru: "Идентификатор документа", kk: "Құжаттың идентификаторы" },
    },
    kind: { type: "enum", required: true, values: documentKind, meaning: { en: "Kind of document", ru: "Вид документа", kk: "Құжаттың түрі" } },
    tally_group: {
      type: "enum",
      required: true,
      values: tallyGroup,
      meaning: {
        en: "Group in which its targets are tallied",
        ru: "Группа, в которой подсчитываются его цели",
        kk: "Мақсаттары есептелетін топ",
      },
    },
    ...threeColumns("name", true, nameMeaning),
    adopted_on: { type: "partial_date", required: false, meaning: { en: "Date of adoption", ru: "Дата принятия", kk: "Қабылданған күні" } },
    valid_from: { type: "partial_date", required: false, meaning: { en: "Start of validity", ru: "Начало действия", kk: "Қолданыла бастаған күні" } },
    valid_to: {
      type: "partial_date",
      required: false,
      meaning: { en: "End of validity", ru: "Окончание действия", kk: "Қолданылуының аяқталатын күні" },
    },
    ...threeColumns("responsible", false, {
      en: "Who answers for it and could publish the outcome; empty when what was read does not say",
      ru: "Кто за него отвечает и мог бы опубликовать итог; пусто, если в прочитанном не указано",
      kk: "Оған кім жауапты және нәтижесін кім жариялай алады; оқылған мәтінде айтылмаса, бос қалады",
    }),
    source_id: sourceId,
  },
} as const satisfies Table;

export type DocumentRow = RowOf<typeof documents>;
