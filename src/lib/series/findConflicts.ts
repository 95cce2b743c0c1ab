import type { Claim } from "../domain/claim.ts";
import { isRoundingOf } from "../domain/isRoundingOf.ts";
import { type DaySpan, gapDays, periodToSpan, spanDays, yearOfDay } from "../domain/period.ts";

/** Two stocks printed at most so many days apart are counts of one moment. */
export const stockNearDays = 92;

/** A period no longer than this names a moment; a longer one must overlap. */
const momentMaxDays = 31;
const yearMaxDays = 366;

/** Different counts of one thing in one year. */
export interface Conflict<T extends Claim> {
  readonly year: number;
  /** Claims whose period lies in the year, smallest printed number first. */
  readonly claims: readonly T[];
  /** Claims of a neighbouring year that differ from one of these and lie within 92 days. */
  readonly nearbyClaims: readonly T[];
}

interface Dated<T extends Claim> {
  readonly claim: T;
  readonly span: DaySpan;
}

function sharedDays(a: DaySpan, b: DaySpan): number {
  return Math.max(0, Math.min(a.lastDay, b.lastDay) - Math.max(a.firstDay, b.firstDay) + 1);
}

/** Stocks of one moment; a year holds its days, a decade does not hold its years. */
function isOneMoment(a: DaySpan, b: DaySpan): boolean {
  const longest = Math.max(spanDays(a), spanDays(b));
  if (longest > yearMaxDays) return false;
  return gapDays(a, b) <= (longest <= momentMaxDays ? stockNearDays : 0);
}

/** Windows that share more than two thirds of the longer: "January to May" and "the whole year" are two things. */
function isOneWindow(a: DaySpan, b: DaySpan): boolean {
  return sharedDays(a, b) * 3 > Math.max(spanDays(a), spanDays(b)) * 2;
}

/** Reports of one counter within one month or two, in an order that is not known: one may be the sequel of the other. */
function isUnordered(a: Claim, b: Claim): boolean {
  const hasNoDay = [a, b].some((claim) => claim.chartNoteId?.startsWith("day-not-known") === true);
  return hasNoDay && a.basisId === b.basisId && a.periodStart === b.periodStart;
}

/** The end of a period was not printed and is a guess: whether two windows are one cannot be known. */
function hasGuessedEnd(claim: Claim): boolean {
  return claim.chartNoteId?.startsWith("period-end-not") === true;
}

/** Readings of one running total: "since 1 January", told in April and again in May, by whomever. */
function isRunningTotal(a: Claim, b: Claim): boolean {
  return a.periodStart === b.periodStart && a.periodEnd !== b.periodEnd;
}

function isSameThing(a: Claim, b: Claim): boolean {
  return a.indicatorId === b.indicatorId && a.geo === b.geo && a.scopeId === b.scopeId && a.segmentId === b.segmentId && a.unitId === b.unitId;
}

/**
 * Tells whether two claims count one thing at one time and print different numbers.
 *
 * Shape   compares the printed numbers, not their intervals; a rounding is no conflict
 * Source  Method page, "Different counts"
 */
export function isConflict(a: Claim, b: Claim, isStock: boolean): boolean {
  if (a.repeatsClaimId !== null || b.repeatsClaimId !== null || !isSameThing(a, b)) return false;
  // A text that prints two numbers tells them apart: a part, a stage, a later date.
  if (a.sourceId === b.sourceId) return false;
  const spanA = periodToSpan(a.periodStart, a.periodEnd);
  const spanB = periodToSpan(b.periodStart, b.periodEnd);
  if (spanA === null || spanB === null) return false;
  if (
    isStock
      ? !isOneMoment(spanA, spanB)
      : !isOneWindow(spanA, spanB) || isRunningTotal(a, b) || isUnordered(a, b) || hasGuessedEnd(a) || hasGuessedEnd(b)
  )
    return false;
  return !isRoundingOf(a.value, b.value) && !isRoundingOf(b.value, a.value);
}

function byValue(a: Claim, b: Claim): number {
  return a.value - b.value || (a.claimId < b.claimId ? -1 : 1);
}

/**
 * Finds the different counts among claims of one indicator, year by year.
 *
 * Shape   claims of any bases (repeats are passed over) → conflicts, earliest first
 */
export function findConflicts<T extends Claim>(claims: readonly T[], isStock: boolean): Conflict<T>[] {
  const dated: Dated<T>[] = claims.flatMap((claim) => {
    const span = periodToSpan(claim.periodStart, claim.periodEnd);
    return span === null || claim.repeatsClaimId !== null ? [] : [{ claim, span }];
  });
  const groups = new Map<string, { year: number; inYear: Set<T>; nearby: Set<T> }>();
  const pairs = dated.flatMap((one) =>
    dated.filter((other) => one !== other && isConflict(one.claim, other.claim, isStock)).map((other) => ({ one, other })),
  );
  const yearOf = ({ span }: Dated<T>): number => yearOfDay(span.lastDay);
  const sameYear = new Set(pairs.filter(({ one, other }) => yearOf(one) === yearOf(other)).map(({ one }) => one));
  for (const { one, other } of pairs) {
    const year = yearOf(one);
    const isAcross = year !== yearOf(other);
    // Across the turn of a year the pair is told once: in the year that has more to tell, else in the later.
    if (isAcross && !sameYear.has(one) && (sameYear.has(other) || yearOf(other) > year)) continue;
    const key = [year, one.claim.indicatorId, one.claim.geo, one.claim.scopeId, one.claim.segmentId, one.claim.unitId].join("|");
    const group = groups.get(key) ?? { year, inYear: new Set<T>(), nearby: new Set<T>() };
    groups.set(key, group);
    group.inYear.add(one.claim);
    if (isAcross) group.nearby.add(other.claim);
  }
  return [...groups.entries()]
    .sort(([keyA, a], [keyB, b]) => a.year - b.year || (keyA < keyB ? -1 : 1))
    .map(([, { year, inYear, nearby }]) => ({
      year,
      claims: [...inYear].sort(byValue),
      nearbyClaims: [...nearby].sort(byValue),
    }));
}

/** Counts the different printed numbers of a conflict within its year. */
export function conflictValues<T extends Claim>(conflict: Conflict<T>): number[] {
  return [...new Set(conflict.claims.map((claim) => claim.value))];
}
