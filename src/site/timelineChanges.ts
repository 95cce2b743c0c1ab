import { type Change, changesBetween } from "../charts/changes/changesBetween.ts";
import { milestoneRows } from "../charts/changes/milestoneRows.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { milestonesOfRelease } from "./chartMilestones.ts";

/** What changed in the events since a release; each kind is a part. */
export async function timelineChanges(version: string, locale: Locale): Promise<Change[]> {
  const [before, after] = await Promise.all([milestonesOfRelease(version, locale), milestonesOfRelease(null, locale)]);
  return changesBetween(milestoneRows(before, locale), milestoneRows(after, locale));
}
