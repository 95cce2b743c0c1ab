import { timelineScene, type TimelineScene } from "../../../src/charts/timeline/timelineScene.ts";
import { timelineMessages } from "../../../src/i18n/timeline/messages.ts";
import { isMilestoneKind } from "../../../src/lib/domain/milestone.ts";
import type { Locale } from "../../../src/lib/domain/locale.ts";
import type { DaySpan } from "../../../src/lib/domain/period.ts";
import type { TimelineEvent } from "../../../src/lib/timeline/timelineEvent.ts";
import { datesToRange, wholeRange } from "../../../src/lib/timeline/timelineRange.ts";
import { loadRows } from "../../support/loadClaims.ts";

/** The milestones of `data/` as the timeline has them. */
export function realEvents(locale: Locale): TimelineEvent[] {
  return loadRows("milestones").map((row) => {
    const { milestone_id: milestoneId = "", on_date: onDate = "", kind = "" } = row;
    if (!isMilestoneKind(kind)) throw new RangeError(`${milestoneId}: got kind ${kind}, expected a kind of milestone. Run data:check`);
    return { milestoneId, onDate, kind, title: row[`title_${locale}`] ?? "" };
  });
}

export const realWhole: DaySpan = wholeRange(
  realEvents("en").map((event) => event.onDate),
  "2026-03-16",
);

/** The timeline of `data/` at a width; without dates the whole of it. */
export function realScene({ locale, widthPx, from = "", to = "" }: { locale: Locale; widthPx: number; from?: string; to?: string }): TimelineScene {
  const range = datesToRange(from, to, realWhole);
  const kindNames = timelineMessages[locale].kinds;
  return timelineScene({ events: realEvents(locale), kinds: [], range, settled: range, whole: realWhole, widthPx, locale, kindNames });
}
