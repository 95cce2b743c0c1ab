import { grantRowsOfMeasure } from "../lib/queries/grantRowsOfMeasure.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner } from "./siteData.ts";

/** Grant rows of all measures in one language, in the order of time; read once for the whole build. */
export const fundingRows = oncePerLocale(async (locale) => (await buildRunner())(grantRowsOfMeasure, { indicatorId: "*", locale }));
