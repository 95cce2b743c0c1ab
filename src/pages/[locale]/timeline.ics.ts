import type { APIRoute } from "astro";
import type { Locale } from "../../lib/domain/locale.ts";
import { absoluteUrl, publishedUrl } from "../../site/absoluteUrl.ts";
import { chartMilestones } from "../../site/chartMilestones.ts";
import { localePaths, milestoneHref } from "../../site/links.ts";
import { release } from "../../site/release.ts";
import { timelineCalendar } from "../../site/timelineCalendar.ts";

export const getStaticPaths = localePaths;

/** Milestones for calendar programs; they can follow absolute addresses only. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params["locale"] as Locale;
  const toAddress = (id: string): string | null => (publishedUrl === null ? null : absoluteUrl(publishedUrl, milestoneHref(locale, id)));
  const calendar = timelineCalendar({ locale, milestones: await chartMilestones(locale), releasedOn: release.releasedOn, toAddress });
  return new Response(calendar, { headers: { "content-type": "text/calendar; charset=utf-8" } });
};
