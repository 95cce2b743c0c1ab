import { qualifier, reportedStatus } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";
import { geo, indicatorId, nameMeaning, sourceId, unitId } from "./sharedColumns.ts";
import { threeColumns } from "./threeColumns.ts";

export const targets = {
  name: "targets",
  title: { en: "Targets", ru: "Цели", kk: "Мақсаттар" },
  description: {
    en: "What was promised, for when, and what others reported of it.",
    ru: "Что было обещано, к какому сроку и что об этом сообщили другие.",
    kk: "Не уәде етілгені, қай мерзімге және ол туралы басқалар не хабарлағаны.",
  },
  key: ["target_id"],
  columns: {
    target_id: {
      type: "id",
      required: true,
      meaning: { en: "Permanent identifier of the target", ru: "Постоянный идентификатор цели", kk: "Мақсаттың тұрақты идентификаторы" },
    },
    document_id: {
      type: "id",
      required: true,
      references: "documents.document_id",
      meaning: { en: "The document that sets it", ru: "Документ, в котором она поставлена", kk: "Мақсат қойылған құжат" },
    },
    indicator_id: indicatorId,
    geo,
    basis_id: {
      type: "id",
      required: false,
      references: "bases.basis_id",
      meaning: {
        en: "Who is to count and by what rule; empty when the target does not say",
        ru: "Кто и по какому правилу должен считать; пусто, если в цели не указано",
        kk: "Кім және қандай ережемен санауы тиіс екені; мақсатта айтылмаса, бос қалады",
      },
    },
    baseline_on: {
      type: "partial_date",
      required: false,
      meaning: { en: "Date of the baseline", ru: "Дата исходного значения", kk: "Бастапқы мәннің күні" },
    },
    baseline_value: { type: "number", required: false, meaning: { en: "Baseline", ru: "Исходное значение", kk: "Бастапқы мән" } },
    target_on: { type: "partial_date", required: false, meaning: { en: "When it is to be reached", ru: "К какому сроку", kk: "Қай мерзімге дейін" } },
    target_value: {
      type: "number",
      required: false,
      meaning: {
        en: "Value to be reached; empty for a yes-or-no target",
        ru: "Целевое значение; пусто, если цель вида «да или нет»",
        kk: "Жетуге тиіс мән; «иә не жоқ» түріндегі мақсатта бос қалады",
      },
    },
    qualifier: {
      type: "enum",
      required: false,
      values: qualifier,
      meaning: { en: "How the target was hedged in print", ru: "С какой оговоркой цель напечатана", kk: "Мақсат қандай ескертумен жазылғаны" },
    },
    unit_id: unitId,
    as_printed: {
      type: "text",
      required: false,
      maxWords: 4,
      meaning: {
        en: "The target as printed, in at most four words",
        ru: "Цель в том виде, в каком она напечатана, не более четырех слов",
        kk: "Мақсаттың дереккөздегі жазылуы, төрт сөзден аспайды",
      },
    },
    ...threeColumns("name", true, nameMeaning),
    reported_status: {
      type: "enum",
      required: true,
      values: reportedStatus,
      meaning: { en: "What others reported of it", ru: "Что о ней сообщили другие", kk: "Ол туралы басқалар не хабарлағаны" },
    },
    ...threeColumns("status_reason", false, {
      en: "What the reported status rests on",
      ru: "На чем основан сообщенный статус",
      kk: "Хабарланған мәртебе неге негізделгені",
    }),
    ...threeColumns("difference", false, {
      en: "Why the computed verdict differs from the reported status; empty when they agree",
      ru: "Почему рассчитанная оценка отличается от сообщенного статуса; пусто, если они совпадают",
      kk: "Есептелген баға хабарланған мәртебеден неге өзгеше; екеуі сәйкес келсе, бос қалады",
    }),
    source_id: sourceId,
  },
} as const satisfies Table;

export type TargetRow = RowOf<typeof targets>;
