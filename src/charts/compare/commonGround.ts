import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { compareRows } from "./compareRows.ts";

/** How many numbers of a set of regions stand beside one of the same rule and period. */
export function commonGround(claims: readonly ClaimRecord[], codes: readonly string[]): number {
  return compareRows(claims, codes).reduce((sum, row) => sum + row.sharedCount, 0);
}

/**
 * Chooses the three regions that have most to compare; of several the first by code.
 *
 * Shape   claims, codes of all regions → three codes
 */
export function mostCommonGround(claims: readonly ClaimRecord[], codes: readonly string[]): string[] {
  const ofPlace = Map.groupBy(claims, (claim) => claim.geo);
  let best: { readonly codes: readonly string[]; readonly score: number } = { codes: codes.slice(0, 3), score: -1 };
  codes.forEach((first, i) => {
    codes.slice(i + 1).forEach((second, j) => {
      for (const third of codes.slice(i + j + 2)) {
        const chosen = [first, second, third];
        const score = commonGround(
          chosen.flatMap((code) => ofPlace.get(code) ?? []),
          chosen,
        );
        if (score > best.score) best = { codes: chosen, score };
      }
    });
  });
  return [...best.codes];
}
