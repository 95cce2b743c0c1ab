import type { RowOf, Table } from "./schema.ts";
import {
  asPrinted,
  basisId,
  chartNoteId,
  chartable,
  geo,
  indicatorId,
  notesMeaning,
  periodEnd,
  periodStart,
  qualifierColumn,
  scopeId,
  segmentId,
  sourceId,
  speakerId,
  unitId,
  value,
} from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const claims = {
  name: "claims",
  title: { en: "Claims", ru: "Утверждения", kk: "Мәлімдемелер" },
  description: {
    en: "One number, for one place and period, said by one source. Claims that contradict each other are all kept.",
    ru: "Одно число для одного места и периода из одного источника. Противоречащие друг другу утверждения сохраняются все.",
    kk: "Бір дереккөз айтқан, бір жер мен бір кезеңге қатысты бір сан. Бір-біріне қайшы мәлімдемелердің бәрі сақталады.",
  },
  key: ["claim_id"],
  columns: {
    claim_id: {
      type: "id",
      required: true,
      meaning: { en: "Permanent identifier of the claim", ru: "Постоянный идентификатор утверждения", kk: "Мәлімдеменің тұрақты идентификаторы" },
    },
    indicator_id: indicatorId,
    geo,
    scope_id: scopeId,
    period_start: periodStart,
    period_end: periodEnd,
    period_inferred: {
      type: "boolean",
      required: true,
      meaning: { en: "The period is not printed beside the number", ru: "Период не напечатан рядом с числом", kk: "Кезең санның қасында жазылмаған" },
    },
    value,
    qualifier: qualifierColumn,
    unit_id: unitId,
    as_printed: asPrinted,
    as_printed_read: {
      type: "boolean",
      required: true,
      meaning: {
        en: "The wording was read on the page, so it may be quoted",
        ru: "Формулировка прочитана на странице, ее можно цитировать",
        kk: "Жазылуы беттің өзінен оқылған, сондықтан дәйексөз ретінде келтіруге болады",
      },
    },
    basis_id: basisId,
    segment_id: segmentId,
    source_id: sourceId,
    speaker_id: speakerId,
    repeats_claim_id: {
      type: "id",
      required: false,
      references: "claims.claim_id",
      meaning: { en: "The claim that this one repeats", ru: "Утверждение, которое повторяет эта строка", kk: "Осы жол қайталайтын мәлімдеме" },
    },
    chartable,
    chart_note_id: chartNoteId,
    break_before: {
      type: "boolean",
      required: true,
      meaning: {
        en: "The definition changes here: the line stops before this claim",
        ru: "Здесь меняется определение: линия прерывается перед этим утверждением",
        kk: "Осы жерде анықтама өзгереді: сызық осы мәлімдеменің алдында үзіледі",
      },
    },
    ...threeColumns("notes", false, notesMeaning),
  },
  conditions: ["repeats_claim_id <> claim_id", "NOT chartable OR repeats_claim_id IS NULL", "chartable OR chart_note_id IS NOT NULL"],
} as const satisfies Table;

export type ClaimRow = RowOf<typeof claims>;
