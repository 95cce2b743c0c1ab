import { timelineMessages } from "../i18n/timeline/messages.ts";
import { type MilestoneKind, milestoneKinds } from "../lib/domain/milestone.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { yearOfDay } from "../lib/domain/period.ts";
import { formatCount } from "../lib/format/formatCount.ts";
import { formatDateRange } from "../lib/format/formatDateRange.ts";
import type { MilestoneRecord } from "../lib/queries/milestoneList.ts";
import { inTimeOrder } from "../lib/timeline/timelineEvent.ts";
import { firstDate, lastDate, wholeRange } from "../lib/timeline/timelineRange.ts";
import { type TimelineScene, timelineScene } from "../charts/timeline/timelineScene.ts";
import { milestonesOfRelease } from "./chartMilestones.ts";
import { formatYears } from "./formatYears.ts";
import { release } from "./release.ts";
import { releases } from "./releases.ts";

/** Widths at which charts are drawn for paper: telephone, tablet, desk. */
const widthsPx = [328, 660, 980];

/** Events of one year, the latest first. */
export interface TimelineYear {
  readonly year: string;
  readonly events: readonly MilestoneRecord[];
}

/** A kind with its name and how many events it has. */
export interface KindCount {
  readonly kind: MilestoneKind;
  readonly name: string;
  readonly count: number;
}

/** What the page of the timeline tells. */
export interface TimelineView {
  /** The timeline ends in the month of this day, or of a later event. */
  readonly through: string;
  /** The latest year first. */
  readonly years: readonly TimelineYear[];
  readonly kinds: readonly KindCount[];
  readonly lede: string;
  /** How many events of what time are shown: all. */
  readonly shown: string;
  readonly description: string;
  readonly scenes: readonly TimelineScene[];
}

/** Last day up to which sources were collected for a release. */
function throughOf(version: string | null): string {
  return releases.find((one) => one.version === version)?.collectedThrough ?? release.collectedThrough;
}

/** Assembles the timeline of a release (null: as published now) in one language. */
export async function timelineView(locale: Locale, version: string | null = null): Promise<TimelineView> {
  const text = timelineMessages[locale];
  const through = throughOf(version);
  const events = inTimeOrder(await milestonesOfRelease(version, locale)).reverse();
  const years = [...Map.groupBy(events, (event) => event.onDate.slice(0, 4))].map(([year, list]) => ({ year, events: list }));
  const kinds = milestoneKinds
    .map((kind) => ({ kind, name: text.kinds[kind], count: events.filter((event) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const dates = events.map((event) => event.onDate);
  const whole = wholeRange(dates, through);
  const told = formatCount(events.length, text.event, locale);
  const span = { firstYear: years.at(-1)?.year ?? String(yearOfDay(whole.firstDay)), lastYear: years[0]?.year ?? String(yearOfDay(whole.lastDay)) };
  const period = formatDateRange(firstDate(whole.firstDay), lastDate(whole.lastDay), locale, "medium");
  return {
    through,
    years,
    kinds,
    shown: text.shown.replace("{count}", told).replace("{period}", period),
    lede: text.lede(told, formatYears(span)),
    description: text.drawn(told, kinds.map(({ name, count }) => `${name}: ${count}`).join("; ")),
    scenes: widthsPx.map((widthPx) =>
      timelineScene({ events, kinds: [], range: whole, settled: whole, whole, widthPx, locale, kindNames: text.kinds }),
    ),
  };
}
