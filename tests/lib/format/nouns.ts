import type { Locale } from "../../../src/lib/domain/locale.ts";
import type { NounForms } from "../../../src/lib/format/formatCount.ts";

/** The noun "organisation" as the messages of the site would give it. */
export const organisation: Readonly<Record<Locale, NounForms>> = {
  kk: { other: "ұйым" },
  ru: { one: "организация", few: "организации", many: "организаций", other: "организации" },
  en: { one: "organisation", other: "organisations" },
};

export const percent: NounForms = { other: "%" };
