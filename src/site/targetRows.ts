import { targetsOfIndicator } from "../lib/queries/targetsOfIndicator.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner } from "./siteData.ts";

/** Promises of all indicators in one language, by due date; read once for the whole build. */
export const targetRows = oncePerLocale(async (locale) => (await buildRunner())(targetsOfIndicator, { indicatorId: "*", locale }));
