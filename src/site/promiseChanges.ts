import { type Change, changesBetween, type ShownRow } from "../charts/changes/changesBetween.ts";
import { promiseRows } from "../charts/changes/promiseRows.ts";
import { progressMessages } from "../i18n/progress/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { oncePerRelease } from "./oncePerRelease.ts";
import { promisesOfRelease } from "./promisesOfRelease.ts";

async function rowsOf(version: string | null, locale: Locale): Promise<ShownRow[]> {
  const { promises, units, today } = await promisesOfRelease(version, locale);
  return promiseRows(promises, { locale, text: progressMessages[locale], units, asOf: { on: today, isLatest: true } });
}

/** What changed in the promises since a release, once for the whole build; each promise is a part. */
export const promiseChanges = oncePerRelease(async (version, locale): Promise<readonly Change[]> =>
  changesBetween(await rowsOf(version, locale), await rowsOf(null, locale)),
);

/** The same of one promise. */
export async function changesOfPromise(version: string, targetId: string, locale: Locale): Promise<readonly Change[]> {
  return (await promiseChanges(version, locale)).filter(({ parts }) => parts.includes(targetId));
}
