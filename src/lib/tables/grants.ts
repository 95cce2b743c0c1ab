import { grantStatus } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import {
  asPrinted,
  basisId,
  chartNoteId,
  chartable,
  funderId,
  geo,
  notesMeaning,
  periodEnd,
  periodStart,
  qualifierColumn,
  scopeId,
  segmentId,
  sourceId,
  unitId,
  value,
} from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const grants = {
  name: "grants",
  title: { en: "Grant statements", ru: "Сведения о грантах", kk: "Гранттар туралы мәліметтер" },
  description: {
    en: "One number about funding of NGOs and volunteers, said by one source. Rows are statements, not payments: they are never summed.",
    ru: "Одно число о финансировании НПО и волонтеров из одного источника. Строки – это утверждения, а не платежи: их нельзя складывать.",
    kk: "ҮЕҰ мен еріктілерді қаржыландыру туралы бір дереккөз айтқан бір сан. Жолдар – төлемдер емес, мәлімдемелер: оларды қосуға болмайды.",
  },
  key: ["grant_id"],
  columns: {
    grant_id: {
      type: "id",
      required: true,
      meaning: { en: "Permanent identifier of the statement", ru: "Постоянный идентификатор утверждения", kk: "Мәлімдеменің тұрақты идентификаторы" },
    },
    programme_id: {
      type: "id",
      required: true,
      references: "programmes.programme_id",
      meaning: { en: "Programme", ru: "Программа", kk: "Бағдарлама" },
    },
    funder_id: funderId,
    geo,
    scope_id: scopeId,
    period_start: periodStart,
    period_end: periodEnd,
    measure: {
      type: "id",
      required: true,
      references: "indicators.indicator_id",
      meaning: { en: "What is counted", ru: "Что считается", kk: "Не саналатыны" },
    },
    value,
    qualifier: qualifierColumn,
    unit_id: unitId,
    as_printed: asPrinted,
    direction_id: {
      type: "id",
      required: false,
      references: "directions.direction_id",
      meaning: { en: "What the grant is for", ru: "На что направлен грант", kk: "Гранттың неге арналғаны" },
    },
    status: {
      type: "enum",
      required: true,
      values: grantStatus,
      meaning: { en: "How far it had come", ru: "На какой стадии", kk: "Қай сатыда екені" },
    },
    is_volunteer_grant: {
      type: "boolean",
      required: true,
      meaning: { en: "The grant is for volunteering", ru: "Грант предназначен для волонтерства", kk: "Грант волонтерлікке арналған" },
    },
    basis_id: basisId,
    segment_id: segmentId,
    repeats_grant_id: {
      type: "id",
      required: false,
      references: "grants.grant_id",
      meaning: { en: "The statement that this one repeats", ru: "Утверждение, которое повторяет эта строка", kk: "Осы жол қайталайтын мәлімдеме" },
    },
    chartable,
    chart_note_id: chartNoteId,
    source_id: sourceId,
    ...threeColumns("notes", false, notesMeaning),
  },
  conditions: ["repeats_grant_id <> grant_id", "NOT chartable OR repeats_grant_id IS NULL", "chartable OR chart_note_id IS NOT NULL"],
} as const satisfies Table;

export type GrantRow = RowOf<typeof grants>;
