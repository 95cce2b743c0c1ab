/** Columns that several tables share, each described once. */
import { qualifier } from "./enums.ts";
import type { Column } from "./schema.ts";

export const sourceId = {
  type: "id",
  required: true,
  references: "sources.source_id",
  meaning: { en: "The source that says it", ru: "Источник, в котором это сказано", kk: "Осыны айтқан дереккөз" },
} as const satisfies Column;

export const geo = {
  type: "id",
  required: true,
  references: "places.place_id",
  meaning: { en: "The place that the number is about", ru: "Место, к которому относится число", kk: "Сан қай жерге қатысты екені" },
} as const satisfies Column;

export const scopeId = {
  type: "id",
  required: false,
  references: "scopes.scope_id",
  meaning: {
    en: "What the number covers when that is less than the place, or other than it",
    ru: "Что охватывает число, если это меньше места или не совпадает с ним",
    kk: "Сан сол жерді толық қамтымаса не одан өзге болса, нақты нені қамтитыны",
  },
} as const satisfies Column;

export const indicatorId = {
  type: "id",
  required: true,
  references: "indicators.indicator_id",
  meaning: { en: "What is counted", ru: "Что считается", kk: "Не саналатыны" },
} as const satisfies Column;

export const unitId = {
  type: "id",
  required: true,
  references: "units.unit_id",
  meaning: { en: "Unit of the value", ru: "Единица измерения значения", kk: "Мәннің өлшем бірлігі" },
} as const satisfies Column;

export const basisId = {
  type: "id",
  required: true,
  references: "bases.basis_id",
  meaning: {
    en: "Who counts and by what rule; two bases are never joined by a line",
    ru: "Кто считает и по какому правилу; разные основания никогда не соединяются линией",
    kk: "Кім және қандай ережемен санайтыны; негізі бөлек сандар ешқашан бір сызықпен жалғанбайды",
  },
} as const satisfies Column;

export const segmentId = {
  type: "id",
  required: false,
  references: "segments.segment_id",
  meaning: {
    en: "The part of the whole that is counted; empty when it is the whole",
    ru: "Какая часть целого считается; пусто, если считается целое",
    kk: "Тұтастың қай бөлігі саналатыны; тұтасы саналса, бос қалады",
  },
} as const satisfies Column;

export const speakerId = {
  type: "id",
  required: false,
  references: "speakers.speaker_id",
  meaning: {
    en: "Who says it; empty when no speaker is named",
    ru: "Кто это сказал; пусто, если имя не названо",
    kk: "Мұны кім айтқаны; аты аталмаса, бос қалады",
  },
} as const satisfies Column;

export const periodStart = {
  type: "partial_date",
  required: false,
  meaning: {
    en: "Start of the period, as precise as the source; empty when unknown",
    ru: "Начало периода с точностью источника; пусто, если неизвестно",
    kk: "Кезеңнің басы, дереккөздегі дәлдікпен; белгісіз болса, бос қалады",
  },
} as const satisfies Column;

export const periodEnd = {
  type: "partial_date",
  required: false,
  meaning: {
    en: "End of the period; equal to the start for a count on a date",
    ru: "Конец периода; совпадает с началом, если число дано на дату",
    kk: "Кезеңнің соңы; сан белгілі бір күнге берілсе, басымен бірдей болады",
  },
} as const satisfies Column;

export const value = {
  type: "number",
  required: true,
  meaning: { en: "The number, in the unit of the row", ru: "Число в единице измерения строки", kk: "Жолдағы өлшем бірлігімен берілген сан" },
} as const satisfies Column;

export const qualifierColumn = {
  type: "enum",
  required: true,
  values: qualifier,
  meaning: { en: "How the number was hedged in print", ru: "С какой оговоркой число напечатано", kk: "Сан қандай ескертумен жазылғаны" },
} as const satisfies Column;

export const asPrinted = {
  type: "text",
  required: true,
  maxWords: 4,
  meaning: {
    en: "The number as printed, in at most four words",
    ru: "Число в том виде, в каком оно напечатано, не более четырех слов",
    kk: "Санның дереккөздегі жазылуы, төрт сөзден аспайды",
  },
} as const satisfies Column;

export const chartable = {
  type: "boolean",
  required: true,
  meaning: {
    en: "Whether the number may be drawn on a line",
    ru: "Можно ли показать число на линии графика",
    kk: "Санды график сызығында көрсетуге бола ма",
  },
} as const satisfies Column;

export const chartNoteId = {
  type: "id",
  required: false,
  references: "chart_notes.chart_note_id",
  meaning: {
    en: "Why the number is not drawn, or what to know when it is",
    ru: "Почему число не показано на графике или что нужно знать, если показано",
    kk: "Санның графикте неге көрсетілмейтіні немесе көрсетілсе, нені білу керегі",
  },
} as const satisfies Column;

export const funderId = {
  type: "id",
  required: false,
  references: "funders.funder_id",
  meaning: { en: "Who gives the money", ru: "Кто выделяет деньги", kk: "Ақшаны кім бөлетіні" },
} as const satisfies Column;

/** Meaning of the three columns of a name. */
export const nameMeaning = { en: "Name", ru: "Название", kk: "Атауы" } as const;

/** Meaning of the three columns of notes. */
export const notesMeaning = { en: "Notes", ru: "Примечания", kk: "Ескертпелер" } as const;
