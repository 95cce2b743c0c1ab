import type { APIRoute } from "astro";
import type { Locale } from "../../../lib/domain/locale.ts";
import { absoluteUrl, publishedUrl } from "../../../site/absoluteUrl.ts";
import { atomFeed } from "../../../site/atomFeed.ts";
import { localePaths, pageHref } from "../../../site/links.ts";
import { releases } from "../../../site/releases.ts";

export const getStaticPaths = localePaths;

/** Without a published address the links are relative to the feed itself. */
export const GET: APIRoute = ({ params }) => {
  const locale = params["locale"] as Locale;
  const toAddress = (path: string): string => (publishedUrl === null ? path : absoluteUrl(publishedUrl, pageHref(locale, `data/${path}`)));
  return new Response(atomFeed({ locale, releases, toAddress }), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
