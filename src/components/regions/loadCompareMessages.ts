import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { RegionCompareMessages } from "../../i18n/regionCompare/RegionCompareMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadSharedMessages } from "../chart/loadSharedMessages.ts";

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: RegionCompareMessages }>>> = {
  kk: () => import("../../i18n/regionCompare/kk.ts"),
  ru: () => import("../../i18n/regionCompare/ru.ts"),
  en: () => import("../../i18n/regionCompare/en.ts"),
};

/** Words of the comparison and of all charts in one language. */
export interface CompareWords {
  readonly messages: RegionCompareMessages;
  readonly chart: SharedChartMessages;
}

/** Loads the words of the comparison in one language. */
export async function loadCompareMessages(locale: Locale): Promise<CompareWords> {
  const [{ default: messages }, chart] = await Promise.all([loaders[locale](), loadSharedMessages(locale)]);
  return { messages, chart };
}
