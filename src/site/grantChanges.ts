import { type Change, changesBetween } from "../charts/changes/changesBetween.ts";
import { claimRows } from "../charts/changes/claimRows.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { claimWords } from "./claimWords.ts";
import { grantToClaim } from "./grantLines.ts";
import { statementsOfRelease } from "./statementsOfRelease.ts";

/** What changed since a release in the statements that a page or a line shows. */
export async function grantChanges(
  version: string,
  locale: Locale,
  pick: (all: readonly GrantStatement[]) => readonly GrantStatement[],
): Promise<Change[]> {
  const [before, after, words] = await Promise.all([statementsOfRelease(version, locale), statementsOfRelease(null, locale), claimWords(locale)]);
  const toRows = (all: readonly GrantStatement[]) => claimRows(pick(all).map(grantToClaim), words);
  return changesBetween(toRows(before), toRows(after));
}
