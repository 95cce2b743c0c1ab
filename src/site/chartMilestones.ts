import { milestoneList } from "../lib/queries/milestoneList.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner } from "./siteData.ts";

/** All milestones in one language, once for the whole build: each chart chooses its own among them. */
export const chartMilestones = oncePerLocale(async (locale) => (await buildRunner())(milestoneList, { locale }));
