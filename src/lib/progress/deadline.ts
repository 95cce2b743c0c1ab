import { type DaySpan, dateToSpan, dayNumber } from "../domain/period.ts";

/** Days in which an outcome must end to judge a promise whose date has passed. */
export interface Deadline {
  /** Days that the target's date may mean. */
  readonly period: DaySpan;
  /** Last day, 12 months after the period. */
  readonly lastDay: number;
}

/** The same date a year later, by way of the day after: a month's last day leads to a month's last day. */
function yearLater(day: number): number {
  const next = new Date((day + 1) * 86_400_000);
  return dayNumber(next.getUTCFullYear() + 1, next.getUTCMonth() + 1, next.getUTCDate()) - 1;
}

/** Target's period and the 12 months after it. */
export function deadlineOf(targetOn: string): Deadline {
  const period = dateToSpan(targetOn);
  return { period, lastDay: yearLater(period.lastDay) };
}
