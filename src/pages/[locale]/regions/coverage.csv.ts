import type { APIRoute } from "astro";
import { coverageTexts } from "../../../i18n/regions/coverageTexts.ts";
import type { Locale } from "../../../lib/domain/locale.ts";
import { coverageCsv } from "../../../lib/regions/coverageCsv.ts";
import { coverageRows } from "../../../lib/regions/coverageRows.ts";
import { localePaths } from "../../../site/links.ts";
import { regionCoverage } from "../../../site/regionCoverage.ts";
import { release } from "../../../site/release.ts";

export const getStaticPaths = localePaths;

/** The coverage of the regions, one line for each cell. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params["locale"] as Locale;
  const { coverage, placeNames, indicators } = await regionCoverage(locale);
  const names = new Map(indicators.map(({ indicatorId, name }) => [indicatorId, name]));
  const text = coverageCsv({
    rows: coverageRows(coverage),
    regionName: (geo) => placeNames.get(geo) ?? geo,
    indicatorName: (indicatorId) => names.get(indicatorId) ?? indicatorId,
    reasonName: (reason) => coverageTexts[locale].words.states[reason],
    version: release.version,
  });
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
