import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";

const loaders: Readonly<Record<Locale, () => Promise<WorldMessages>>> = {
  kk: async () => (await import("../../i18n/world/kk.ts")).worldKk,
  ru: async () => (await import("../../i18n/world/ru.ts")).worldRu,
  en: async () => (await import("../../i18n/world/en.ts")).worldEn,
};

/** Loads the page's words in one language. */
export function loadWorldMessages(locale: Locale): Promise<WorldMessages> {
  return loaders[locale]();
}
