import type { Locale } from "../domain/locale.ts";
import type { Trilingual } from "./schema.ts";

interface TextColumn<Required extends boolean> {
  readonly type: "text";
  readonly required: Required;
  readonly meaning: Trilingual;
}

type ThreeColumns<Name extends string, Required extends boolean> = {
  readonly [K in `${Name}_${Locale}`]: TextColumn<Required>;
};

/** Name of each language, as it stands after a meaning, in the order of the columns. */
const languages = {
  en: { en: "in English", ru: "на английском языке", kk: "ағылшын тілінде" },
  ru: { en: "in Russian", ru: "на русском языке", kk: "орыс тілінде" },
  kk: { en: "in Kazakh", ru: "на казахском языке", kk: "қазақ тілінде" },
} as const satisfies Record<Locale, Trilingual>;

/** Describes one text kept in three languages: `name_en`, `name_ru`, `name_kk`. */
export function threeColumns<const Name extends string, const Required extends boolean>(
  name: Name,
  required: Required,
  meaning: Trilingual,
): ThreeColumns<Name, Required> {
  const columns = Object.entries(languages).map(([locale, language]) => [
    `${name}_${locale}`,
    {
      type: "text",
      required,
      meaning: {
        en: `${meaning.en}, ${language.en}`,
        ru: `${meaning.ru}, ${language.ru}`,
        kk: `${meaning.kk}, ${language.kk}`,
      },
    },
  ]);
  return Object.fromEntries(columns) as ThreeColumns<Name, Required>;
}
