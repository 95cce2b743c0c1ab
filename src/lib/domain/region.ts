import { dateToSpan } from "./period.ts";

/** When a place exists in its present borders. */
export interface PlaceValidity {
  readonly placeId: string;
  /** First day of the place or of its present borders; null when it did not change since 2018. */
  readonly validFrom: string | null;
}

/** Regions that lost territory on 8 June 2022: earlier claims are on the old borders. */
export const bordersChangedOn2022: Readonly<Record<string, string>> = {
  "KZ-63": "2022-06-08",
  "KZ-19": "2022-06-08",
  "KZ-35": "2022-06-08",
};

/** Regions that were formed after 2017: before that day nothing can have been counted there. */
export const formedOn: Readonly<Record<string, string>> = {
  "KZ-10": "2022-06-08",
  "KZ-33": "2022-06-08",
  "KZ-62": "2022-06-08",
  "KZ-61": "2018-06-19",
  "KZ-79": "2018-06-19",
};

export type PlaceState = "present" | "did_not_exist" | "old_borders";

/**
 * Says what a region was on a day: itself, not yet formed, or itself in its old borders.
 *
 * Shape   place and ISO date (any precision; its last day counts) → state
 */
export function placeStateOn(place: PlaceValidity, onDate: string): PlaceState {
  const day = dateToSpan(onDate).lastDay;
  if (place.validFrom !== null && day < dateToSpan(place.validFrom).firstDay) return "did_not_exist";
  const changedOn = bordersChangedOn2022[place.placeId];
  return changedOn !== undefined && day < dateToSpan(changedOn).firstDay ? "old_borders" : "present";
}
