import { dateToSpan } from "../domain/period.ts";
import type { AsOf } from "./asOf.ts";

/**
 * Tells whether something published on a date was known on a day.
 *
 * A date printed without a day counts by its last day, so that nothing is known too early; on the release's own date all that
 * may have been published by then is known, and so is what has no date.
 *
 * Errors  RangeError when a date is none
 */
export function isKnownAt(fact: { readonly knownOn: string | null }, asOf: AsOf): boolean {
  if (fact.knownOn === null) return asOf.isLatest;
  const { firstDay, lastDay } = dateToSpan(fact.knownOn);
  const today = dateToSpan(asOf.on).lastDay;
  return lastDay <= today || (asOf.isLatest && firstDay <= today);
}
