import type { Locale } from "../lib/domain/locale.ts";
import type { NounForms } from "../lib/format/formatCount.ts";

type Noun = Readonly<Record<Locale, NounForms>>;

/** Nouns that pages count. */
export const claimNoun: Noun = {
  kk: { one: "мәлімдеме", other: "мәлімдеме" },
  ru: { one: "утверждение", few: "утверждения", many: "утверждений", other: "утверждения" },
  en: { one: "claim", other: "claims" },
};

export const sourceNoun: Noun = {
  kk: { one: "дереккөз", other: "дереккөз" },
  ru: { one: "источник", few: "источника", many: "источников", other: "источника" },
  en: { one: "source", other: "sources" },
};

export const indicatorNoun: Noun = {
  kk: { one: "көрсеткіш", other: "көрсеткіш" },
  ru: { one: "показатель", few: "показателя", many: "показателей", other: "показателя" },
  en: { one: "indicator", other: "indicators" },
};

export const rowNoun: Noun = {
  kk: { one: "жол", other: "жол" },
  ru: { one: "строка", few: "строки", many: "строк", other: "строки" },
  en: { one: "row", other: "rows" },
};
