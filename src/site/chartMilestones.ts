import type { Locale } from "../lib/domain/locale.ts";
import { milestoneList, type MilestoneRecord } from "../lib/queries/milestoneList.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";

/** All milestones of a release (null: as published now) in one language, once for the whole build. */
export const milestonesOfRelease = oncePerRelease(async (version, locale) => (await runnerOf(version))(milestoneList, { locale }));

/** All milestones as published now: each chart chooses its own among them. */
export function chartMilestones(locale: Locale): Promise<readonly MilestoneRecord[]> {
  return milestonesOfRelease(null, locale);
}
