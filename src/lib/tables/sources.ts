import { readExtent, sourceKind } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { speakerId } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const sources = {
  name: "sources",
  title: { en: "Sources", ru: "Источники", kk: "Дереккөздер" },
  description: {
    en: "Documents, pages and data files that were read. Sources are linked, never copied.",
    ru: "Прочитанные документы, страницы и файлы данных. На источники даются ссылки, тексты не копируются.",
    kk: "Оқылған құжаттар, беттер және дерек файлдары. Дереккөздерге сілтеме беріледі, мәтіндері көшірілмейді.",
  },
  key: ["source_id"],
  columns: {
    source_id: {
      type: "id",
      required: true,
      meaning: { en: "Identifier of the source", ru: "Идентификатор источника", kk: "Дереккөздің идентификаторы" },
    },
    publisher: { type: "text", required: true, meaning: { en: "Who published it", ru: "Кто опубликовал", kk: "Кім жариялағаны" } },
    title_en: {
      type: "text",
      required: true,
      meaning: {
        en: "What it is about, in our own words, in English",
        ru: "О чем источник, своими словами, на английском языке",
        kk: "Дереккөз не туралы екені, өз сөзімізбен, ағылшын тілінде",
      },
    },
    language: { type: "text", required: true, meaning: { en: "Language, ISO 639-1", ru: "Язык по ISO 639-1", kk: "Тілі, ISO 639-1 бойынша" } },
    url: {
      type: "url",
      required: false,
      meaning: { en: "Address; empty when unknown", ru: "Адрес; пусто, если неизвестен", kk: "Мекенжайы; белгісіз болса, бос қалады" },
    },
    published_on: {
      type: "partial_date",
      required: false,
      meaning: {
        en: "Date of publication, as precise as known",
        ru: "Дата публикации с известной точностью",
        kk: "Жарияланған күні, белгілі дәлдікпен",
      },
    },
    published_on_inferred: {
      type: "boolean",
      required: true,
      meaning: {
        en: "The date is not printed but inferred",
        ru: "Дата не напечатана, а определена косвенно",
        kk: "Күні жазылмаған, жанама белгілер бойынша анықталған",
      },
    },
    kind: { type: "enum", required: true, values: sourceKind, meaning: { en: "Kind of source", ru: "Вид источника", kk: "Дереккөздің түрі" } },
    speaker_id: speakerId,
    licence_id: {
      type: "id",
      required: true,
      references: "licences.licence_id",
      meaning: { en: "Terms of use", ru: "Условия использования", kk: "Пайдалану шарттары" },
    },
    read_extent: {
      type: "enum",
      required: true,
      values: readExtent,
      meaning: { en: "How much of it was read", ru: "Какая часть прочитана", kk: "Қанша бөлігі оқылғаны" },
    },
    is_mirror: {
      type: "boolean",
      required: true,
      meaning: {
        en: "The text was read in a copy kept by somebody other than its publisher",
        ru: "Текст прочитан в копии, которую хранит не издатель, а кто-то другой",
        kk: "Мәтін жариялаушының өзінен емес, басқа біреу сақтаған көшірмеден оқылған",
      },
    },
    ...threeColumns("reliability_note", false, {
      en: "Note on reliability",
      ru: "Примечание о надежности",
      kk: "Сенімділігі туралы ескертпе",
    }),
  },
} as const satisfies Table;

export type SourceRow = RowOf<typeof sources>;
