import type { Locale } from "../../lib/domain/locale.ts";
import type { NounForms } from "../../lib/format/formatCount.ts";

/** Those who speak, as a noun after a number: people and institutions alike. */
export const speakerNoun: Readonly<Record<Locale, NounForms>> = {
  kk: { one: "сөйлеуші", other: "сөйлеуші" },
  ru: { one: "говорящий", few: "говорящих", many: "говорящих", other: "говорящих" },
  en: { one: "speaker", other: "speakers" },
};
