import type { Locale } from "../../lib/domain/locale.ts";
import type { NounForms } from "../../lib/format/formatCount.ts";

/** Those who speak, as a noun after a number: people and institutions alike. */
export const speakerNoun: Readonly<Record<Locale, NounForms>> = {
  kk: { one: "айтушы", other: "айтушы" },
  ru: { one: "автор высказываний", few: "автора высказываний", many: "авторов высказываний", other: "автора высказываний" },
  en: { one: "speaker", other: "speakers" },
};
