import { isLocale, type Locale, locales } from "../../lib/domain/locale.ts";

/**
 * Chooses the language of a reader who came to the root.
 *
 * Shape   remembered choice, languages of the browser → locale; Kazakh when none is known
 */
export function chooseLanguage(remembered: string | null, languages: readonly string[]): Locale {
  if (remembered !== null && isLocale(remembered)) return remembered;
  const wished = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find(isLocale) ?? locales[0];
}

function rememberedLanguage(): string | null {
  try {
    return window.localStorage.getItem("language");
  } catch (fault) {
    console.info("no language is remembered: the browser keeps no storage for this site", fault);
    return null;
  }
}

if (typeof document !== "undefined") {
  const root = document.documentElement.dataset["root"] ?? "./";
  window.location.replace(new URL(`${chooseLanguage(rememberedLanguage(), navigator.languages)}/`, new URL(root, document.baseURI)));
}
