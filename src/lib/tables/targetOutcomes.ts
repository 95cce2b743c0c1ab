import { outcomeKind } from "./enums.ts";
import type { RowOf, Table } from "./schema.ts";

export const targetOutcomes = {
  name: "target_outcomes",
  title: { en: "Outcomes of targets", ru: "Итоги по целям", kk: "Мақсаттардың нәтижелері" },
  description: {
    en: "Claims, grant statements, milestones and sources that speak to a target. Each row names exactly one of the four.",
    ru: "Утверждения, сведения о грантах, события и источники, которые относятся к цели. В строке указано ровно одно из четырех.",
    kk: "Мақсатқа қатысты мәлімдемелер, гранттар туралы мәліметтер, оқиғалар мен дереккөздер. Әр жолда төртеуінің дәл біреуі көрсетіледі.",
  },
  key: ["target_id", "claim_id", "grant_id", "milestone_id", "outcome_source_id"],
  columns: {
    target_id: { type: "id", required: true, references: "targets.target_id", meaning: { en: "The target", ru: "Цель", kk: "Мақсат" } },
    claim_id: {
      type: "id",
      required: false,
      references: "claims.claim_id",
      meaning: { en: "The claim that speaks to it", ru: "Утверждение, которое к ней относится", kk: "Оған қатысты мәлімдеме" },
    },
    grant_id: {
      type: "id",
      required: false,
      references: "grants.grant_id",
      meaning: {
        en: "The grant statement that speaks to it",
        ru: "Сведения о гранте, которые к ней относятся",
        kk: "Оған қатысты грант туралы мәлімет",
      },
    },
    milestone_id: {
      type: "id",
      required: false,
      references: "milestones.milestone_id",
      meaning: { en: "The dated event that speaks to it", ru: "Событие, которое к ней относится", kk: "Оған қатысты оқиға" },
    },
    outcome_source_id: {
      type: "id",
      required: false,
      references: "sources.source_id",
      meaning: {
        en: "The source that speaks to it without a number of its own",
        ru: "Источник, который к ней относится, но своего числа не приводит",
        kk: "Оған қатысты, бірақ өз саны жоқ дереккөз",
      },
    },
    outcome_kind: {
      type: "enum",
      required: false,
      values: outcomeKind,
      meaning: {
        en: "What it says the target came to; empty when the number itself tells it",
        ru: "Что, по этой строке, получилось; пусто, если об этом говорит само число",
        kk: "Осы жол бойынша не шыққаны; мұны санның өзі айтып тұрса, бос қалады",
      },
    },
    outcome_on: {
      type: "partial_date",
      required: false,
      meaning: {
        en: "Date of what the source tells, where it is known; claims, grant statements and milestones have their own",
        ru: "Дата того, о чем говорит источник, если она известна; у утверждений, сведений о грантах и событий дата своя",
        kk: "Дереккөз айтқан істің күні, белгілі болса; мәлімдемелердің, гранттар туралы мәліметтер мен оқиғалардың өз күні бар",
      },
    },
  },
  exactlyOne: ["claim_id", "grant_id", "milestone_id", "outcome_source_id"],
} as const satisfies Table;

export type TargetOutcomeRow = RowOf<typeof targetOutcomes>;
