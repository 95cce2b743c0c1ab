import type { TargetFacts } from "./verdictTypes.ts";

/** Unit of a promise to multiply: "to double". */
export const multipleUnitId = "times";

/**
 * Number from which a promise starts, in the unit of its target: what is to be doubled stands at one time itself.
 *
 * Units   the target's; the printed baseline of a multiple is in the unit of its indicator
 */
export function baselineOf({ unitId, baselineValue }: Pick<TargetFacts, "unitId" | "baselineValue">): number | null {
  return baselineValue !== null && unitId === multipleUnitId ? 1 : baselineValue;
}
