import type { APIRoute } from "astro";
import { type Locale, locales } from "../../../lib/domain/locale.ts";
import { cardSections, type CardSection } from "../../../site/cardPath.ts";
import { sectionCard } from "../../../site/sectionCard.ts";
import { paintCard } from "../../../site/socialCard.ts";

export function getStaticPaths() {
  return locales.flatMap((locale) => cardSections.map((section) => ({ params: { locale, section } })));
}

/** Card of a part of the site for social networks. */
export const GET: APIRoute = async ({ params }) => {
  const png = await paintCard(await sectionCard(params["section"] as CardSection, params["locale"] as Locale));
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
