import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";

const loaders: Readonly<Record<Locale, () => Promise<SharedChartMessages>>> = {
  kk: async () => (await import("../../i18n/chart/sharedKk.ts")).sharedChartKk,
  ru: async () => (await import("../../i18n/chart/sharedRu.ts")).sharedChartRu,
  en: async () => (await import("../../i18n/chart/sharedEn.ts")).sharedChartEn,
};

/** Loads the words that charts and maps of every kind share, in one language. */
export function loadSharedMessages(locale: Locale): Promise<SharedChartMessages> {
  return loaders[locale]();
}
