import type { Claim } from "../domain/claim.ts";

/** Tells whether numbers of more than one way of counting stand together and need the notice. */
export function hasMixedBases(claims: readonly Claim[]): boolean {
  return new Set(claims.map((claim) => claim.basisId)).size > 1;
}
