import type { ClaimWords } from "../charts/changes/claimRows.ts";
import { chartMessages } from "../i18n/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { siteData } from "./siteData.ts";

/** Words that a claim is said with in one language. */
export async function claimWords(locale: Locale): Promise<ClaimWords> {
  const { units } = await siteData(locale);
  return { units, locale, unknownPeriod: chartMessages[locale].unknownPeriod };
}
