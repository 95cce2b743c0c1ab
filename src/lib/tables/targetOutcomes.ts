import type { RowOf, Table } from "./schema.ts";

export const targetOutcomes = {
  name: "target_outcomes",
  title: { en: "Outcomes of targets", ru: "Итоги по целям", kk: "Мақсаттардың нәтижелері" },
  description: {
    en: "Claims and grant statements that speak to a target. Each row names exactly one of the two.",
    ru: "Утверждения и сведения о грантах, которые относятся к цели. В строке указано ровно одно из двух.",
    kk: "Мақсатқа қатысты мәлімдемелер мен гранттар туралы мәліметтер. Әр жолда екеуінің дәл біреуі көрсетіледі.",
  },
  key: ["target_id", "claim_id", "grant_id"],
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
  },
  exactlyOne: ["claim_id", "grant_id"],
} as const satisfies Table;

export type TargetOutcomeRow = RowOf<typeof targetOutcomes>;
