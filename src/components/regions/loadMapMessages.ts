import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { RegionMapMessages } from "../../i18n/regionMaps/RegionMapMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadChartMessages } from "../chart/loadChartMessages.ts";

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: RegionMapMessages }>>> = {
  kk: () => import("../../i18n/regionMaps/kk.ts"),
  ru: () => import("../../i18n/regionMaps/ru.ts"),
  en: () => import("../../i18n/regionMaps/en.ts"),
};

/** Words of maps and of all charts in one language. */
export interface MapWords {
  readonly messages: RegionMapMessages;
  readonly chart: ChartMessages;
}

/** Loads the words of maps in one language. */
export async function loadMapMessages(locale: Locale): Promise<MapWords> {
  const [{ default: messages }, chart] = await Promise.all([loaders[locale](), loadChartMessages(locale)]);
  return { messages, chart };
}
