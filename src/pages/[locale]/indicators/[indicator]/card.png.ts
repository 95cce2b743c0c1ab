import type { APIRoute } from "astro";
import { type Locale, locales } from "../../../../lib/domain/locale.ts";
import { builtIndicators } from "../../../../site/builtIndicators.ts";
import { indicatorView } from "../../../../site/indicatorView.ts";
import { siteData } from "../../../../site/siteData.ts";
import { indicatorCard, paintCard } from "../../../../site/socialCard.ts";

export async function getStaticPaths() {
  const { indicators } = await siteData("en");
  return locales.flatMap((locale) => builtIndicators(indicators).map((one) => ({ params: { locale, indicator: one.indicatorId } })));
}

/** Card of an indicator for social networks. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params["locale"] as Locale;
  const { indicators } = await siteData(locale);
  const indicator = indicators.find((one) => one.indicatorId === params["indicator"]);
  if (indicator === undefined) throw new Error(`${params["indicator"]}: got no indicator, expected a row of indicators.csv. Check the route`);
  const png = await paintCard(indicatorCard(await indicatorView(indicator, locale)));
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
