import type { APIRoute } from "astro";
import { type Locale, locales } from "../../../lib/domain/locale.ts";
import { searchIndex } from "../../../site/searchIndex.ts";

export async function getStaticPaths() {
  const files = await Promise.all(locales.map(async (locale) => ({ locale, index: (await searchIndex(locale)).name })));
  return files.map((params) => ({ params }));
}

export const GET: APIRoute = async ({ params }) => {
  const { json } = await searchIndex(params["locale"] as Locale);
  return new Response(json, { headers: { "content-type": "application/json" } });
};
