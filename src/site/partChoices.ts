import { compareParam, comparedCount } from "../charts/compare/compareState.ts";
import { milestoneKinds } from "../lib/domain/milestone.ts";
import type { PartChoice } from "./browser/shownParts.ts";
import type { RegionCompareView } from "./regionCompareView.ts";
import type { RegionMapsView } from "./regionMapsView.ts";

/** The page of maps shows one slice. */
export function mapParts({ choices, first }: Pick<RegionMapsView, "choices" | "first">): PartChoice {
  return { param: "slice", first: [first.sliceId], offered: choices.map((choice) => choice.id), least: 1 };
}

/** A comparison shows a few regions. */
export function compareParts({ first, everyone }: Pick<RegionCompareView, "first" | "everyone">): PartChoice {
  return { param: compareParam, first, offered: everyone.facts.places.map((place) => place.placeId), least: comparedCount.least };
}

/** The timeline shows some kinds, or all. */
export const timelineParts: PartChoice = { param: "kind", first: [], offered: milestoneKinds, least: 1 };

/** A link to a promise names it as its anchor; without one it shows all. */
export function promiseParts(targetIds: readonly string[]): PartChoice {
  return { param: null, first: [], offered: targetIds, least: 1 };
}
