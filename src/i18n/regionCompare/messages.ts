import type { Locale } from "../../lib/domain/locale.ts";
import regionCompareEn from "./en.ts";
import regionCompareKk from "./kk.ts";
import type { RegionCompareMessages } from "./RegionCompareMessages.ts";
import regionCompareRu from "./ru.ts";

/** Words of the comparison in all languages, for the build; the page loads those of one. */
export const regionCompareMessages: Readonly<Record<Locale, RegionCompareMessages>> = {
  kk: regionCompareKk,
  ru: regionCompareRu,
  en: regionCompareEn,
};
