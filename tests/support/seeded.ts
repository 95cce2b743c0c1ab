import { type Claim, qualifiers, sourceKinds } from "../../src/lib/domain/claim.ts";
import { aClaim } from "./aClaim.ts";

/** Draws a whole number from 0 to `limit - 1`. */
export type Draw = (limit: number) => number;

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** Draws one item of a list. */
export function oneOf<T>(draw: Draw, list: readonly T[]): T {
  const item = list[draw(list.length)];
  if (item === undefined) throw new RangeError("oneOf: got an empty list, expected items. Pass at least one");
  return item;
}

/** The same items in another order (Fisher and Yates). */
export function shuffled<T>(draw: Draw, items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(draw(rest.length), 1)).flat();
}

/** Few dates of three precisions, so that periods often meet, touch or share their middle. */
const dates = ["2023", "2023-12", "2023-12-31", "2024", "2024-01-01", "2024-02", "2024-07", "2024-07-01", "2024-12-31", null];

/** Claims that often tie: few values, dates, places, bases, segments and kinds of source. */
export function drawClaims(draw: Draw, count: number): Claim[] {
  return Array.from({ length: count }, (_, index): Claim => {
    const start = oneOf(draw, dates);
    return aClaim({
      claimId: `t${String(index).padStart(4, "0")}`,
      geo: oneOf(draw, ["KZ", "KZ", "KZ-10"]),
      scopeId: oneOf(draw, [null, null, "online"]),
      segmentId: oneOf(draw, [null, null, "age=18-29"]),
      basisId: oneOf(draw, ["ministry", "press"]),
      periodStart: start,
      periodEnd: oneOf(draw, [start, start, "2024-12-31"]),
      value: oneOf(draw, [200, 222, 287, 50, 300, 0]),
      qualifier: oneOf(draw, qualifiers),
      repeatsClaimId: oneOf(draw, [null, null, null, "t9999"]),
      isChartable: draw(4) > 0,
      sourceKind: oneOf(draw, sourceKinds),
      publishedOn: oneOf(draw, dates),
    });
  });
}
