import type { Claim } from "../lib/domain/claim.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { findConflicts, isConflict } from "../lib/series/findConflicts.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { allClaimsOf } from "./claimsOfRelease.ts";
import { siteData } from "./siteData.ts";

/** The claims that count otherwise, by the claim that they differ from. */
export type Differences<T extends Claim = ClaimRecord> = ReadonlyMap<string, readonly T[]>;

/**
 * Tells for each claim of one indicator which others count the same thing at the same time otherwise.
 *
 * Shape   claims → for every claim of a conflict those that differ from it, smallest number first; if one differs
 *         from the other, the other differs from the one
 * Source  Method page, "Different counts"
 */
export function differencesAmong<T extends Claim>(claims: readonly T[], isStock: boolean): Differences<T> {
  const differing = new Map<string, Map<string, T>>();
  const add = (one: T, other: T): void => {
    differing.set(one.claimId, (differing.get(one.claimId) ?? new Map<string, T>()).set(other.claimId, other));
  };
  for (const conflict of findConflicts(claims, isStock)) {
    const members = [...new Set([...conflict.claims, ...conflict.nearbyClaims])];
    for (const one of members) {
      for (const other of members) if (isConflict(one, other, isStock)) add(one, other);
    }
  }
  const bySize = (a: T, b: T): number => a.value - b.value || (a.claimId < b.claimId ? -1 : 1);
  return new Map([...differing].map(([claimId, others]) => [claimId, [...others.values()].sort(bySize)]));
}

/** Different counts among all claims of the release. */
export const differencesOf = oncePerLocale(async (locale): Promise<Differences> => {
  const { indicators } = await siteData(locale);
  const maps = await Promise.all(
    indicators.map(async (one) => differencesAmong(await allClaimsOf(one.indicatorId, locale), one.measureKind === "stock")),
  );
  return new Map(maps.flatMap((map) => [...map]));
});
