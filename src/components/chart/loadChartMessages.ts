import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";

const loaders: Readonly<Record<Locale, () => Promise<ChartMessages>>> = {
  kk: async () => (await import("../../i18n/chart/kk.ts")).chartKk,
  ru: async () => (await import("../../i18n/chart/ru.ts")).chartRu,
  en: async () => (await import("../../i18n/chart/en.ts")).chartEn,
};

/** Loads the words of charts in one language. */
export function loadChartMessages(locale: Locale): Promise<ChartMessages> {
  return loaders[locale]();
}
