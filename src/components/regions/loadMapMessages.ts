import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { RegionMapMessages } from "../../i18n/regionMaps/RegionMapMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadSharedMessages } from "../chart/loadSharedMessages.ts";

const loaders: Readonly<Record<Locale, () => Promise<{ readonly default: RegionMapMessages }>>> = {
  kk: () => import("../../i18n/regionMaps/kk.ts"),
  ru: () => import("../../i18n/regionMaps/ru.ts"),
  en: () => import("../../i18n/regionMaps/en.ts"),
};

/** Words of maps and of all charts in one language. */
export interface MapWords {
  readonly messages: RegionMapMessages;
  readonly chart: SharedChartMessages;
}

/** Loads the words of maps in one language. */
export async function loadMapMessages(locale: Locale): Promise<MapWords> {
  const [{ default: messages }, chart] = await Promise.all([loaders[locale](), loadSharedMessages(locale)]);
  return { messages, chart };
}
