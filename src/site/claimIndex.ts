import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { indicatorPath, pageHref } from "./links.ts";
import { allClaimsOf } from "./claimsOfRelease.ts";
import { siteData } from "./siteData.ts";

/** All claims of the release by their number. */
export type ClaimIndex = ReadonlyMap<string, ClaimRecord>;

const byLocale = new Map<Locale, Promise<ClaimIndex>>();

async function readIndex(locale: Locale): Promise<ClaimIndex> {
  const { indicators } = await siteData(locale);
  const lists = await Promise.all(indicators.map((one) => allClaimsOf(one.indicatorId, locale)));
  return new Map(lists.flat().map((claim) => [claim.claimId, claim]));
}

/** Reads every claim with names in one language, once for the whole build. */
export function claimIndex(locale: Locale): Promise<ClaimIndex> {
  const known = byLocale.get(locale) ?? readIndex(locale);
  byLocale.set(locale, known);
  return known;
}

/**
 * Finds a claim that a text names.
 *
 * Errors  RangeError when the release does not hold it: then the text must change
 */
export function claimOf(index: ClaimIndex, claimId: string): ClaimRecord {
  const claim = index.get(claimId);
  if (claim === undefined) throw new RangeError(`prose: got claim ${claimId}, expected a row of claims.csv. Name another claim in the text`);
  return claim;
}

/** Address of a claim on the page of its indicator. */
export function claimHref(claim: ClaimRecord, locale: Locale): string {
  return `${pageHref(locale, indicatorPath(claim.indicatorId))}#${claim.claimId}`;
}
