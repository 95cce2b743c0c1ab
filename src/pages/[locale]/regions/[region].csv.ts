import type { APIRoute } from "astro";
import { actionMessages } from "../../../i18n/actions/messages.ts";
import { type Locale, locales } from "../../../lib/domain/locale.ts";
import { formatDate } from "../../../lib/format/formatDate.ts";
import { absoluteUrl, publishedUrl } from "../../../site/absoluteUrl.ts";
import { pageHref } from "../../../site/links.ts";
import { regionCsv } from "../../../site/regionCsv.ts";
import { regionPath, regionsOf, regionView } from "../../../site/regionView.ts";
import { release } from "../../../site/release.ts";
import { siteData } from "../../../site/siteData.ts";

export async function getStaticPaths() {
  const regions = await regionsOf("en");
  return locales.flatMap((locale) => regions.map((one) => ({ params: { locale, region: one.placeId } })));
}

/** Every claim of a region, one line for each. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params["locale"] as Locale;
  const region = (await regionsOf(locale)).find((one) => one.placeId === params["region"]);
  if (region === undefined) throw new Error(`${params["region"]}: got no region, expected a row of regions.csv. Check the route`);
  const [{ indicators, emergencies }, { units }] = await Promise.all([regionView(region, locale), siteData(locale)]);
  const claims = [...indicators, ...emergencies].flatMap((one) =>
    [...one.claims, ...one.oldClaims].map((claim) => ({ claim, indicatorName: one.indicator.name })),
  );
  const href = pageHref(locale, regionPath(region.placeId));
  const link = publishedUrl === null ? href : absoluteUrl(publishedUrl, href);
  const version = actionMessages[locale].release(release.version, formatDate(release.collectedThrough, locale, "long"));
  const text = regionCsv({ region, claims, units, locale, release: version, link });
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
