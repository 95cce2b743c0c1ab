import type { Borders } from "./populationSteps.ts";
import type { SliceChoice } from "./SliceChoice.ts";

/** Three views of one slice. */
export const mapViews = ["map", "tiles", "ranking"] as const;
export type MapView = (typeof mapViews)[number];

/** What the reader chose on the page of maps. */
export interface MapState {
  readonly sliceId: string;
  readonly view: MapView;
  readonly stepKey: string;
  readonly isPer1000: boolean;
  readonly borders: Borders;
  /** The region that is lit; null for none. */
  readonly placeId: string | null;
}

/** Names of all parameters of the maps: an address may carry others beside them. */
export const mapParams: readonly string[] = ["slice", "view", "date", "per", "borders", "region"];

/**
 * First view of a slice: the map of its fullest date.
 *
 * Errors  RangeError when nothing is offered
 */
export function firstMapState(choices: readonly SliceChoice[]): MapState {
  const [choice] = choices;
  if (choice === undefined) throw new RangeError("maps: got no slices, expected at least one. Leave the maps out");
  return stateOfSlice(choice, "map");
}

/** A slice as it opens; the view stays, what belongs to the slice before does not. */
export function stateOfSlice(choice: SliceChoice, view: MapView): MapState {
  return { sliceId: choice.id, view, stepKey: choice.firstKey, isPer1000: false, borders: "present", placeId: null };
}

/** What the address may name. */
export interface OfferedMaps {
  readonly choices: readonly SliceChoice[];
  readonly placeIds: readonly string[];
}

/**
 * Reads the state of the maps from URL parameters; what is missing or not offered falls back.
 *
 * Shape   parameters `slice`, `view`, `date`, `per`, `borders`, `region` → state
 */
export function parseMapState(params: URLSearchParams, { choices, placeIds }: OfferedMaps): MapState {
  const first = firstMapState(choices);
  const choice = choices.find((one) => one.id === params.get("slice")) ?? choices[0];
  if (choice === undefined) return first;
  const base = stateOfSlice(choice, mapViews.find((one) => one === params.get("view")) ?? first.view);
  const region = params.get("region");
  return {
    ...base,
    stepKey: choice.steps.find((step) => step.key === params.get("date"))?.key ?? base.stepKey,
    isPer1000: choice.canDivide && params.get("per") === "1000",
    borders: choice.hasBorders && params.get("borders") === "old" ? "old" : "present",
    placeId: region !== null && placeIds.includes(region) ? region : null,
  };
}

/** Writes the state as URL parameters; what equals the first view of its slice is left out. */
export function mapStateToParams(state: MapState, choices: readonly SliceChoice[]): URLSearchParams {
  const first = firstMapState(choices);
  const choice = choices.find((one) => one.id === state.sliceId);
  const params = new URLSearchParams();
  if (state.sliceId !== first.sliceId) params.set("slice", state.sliceId);
  if (state.view !== first.view) params.set("view", state.view);
  if (state.stepKey !== choice?.firstKey) params.set("date", state.stepKey);
  if (state.isPer1000) params.set("per", "1000");
  if (state.borders === "old") params.set("borders", "old");
  if (state.placeId !== null) params.set("region", state.placeId);
  return params;
}

/** Tells whether two states show the same numbers. */
export function isSameSlice(a: MapState, b: MapState): boolean {
  return a.sliceId === b.sliceId && a.stepKey === b.stepKey && a.isPer1000 === b.isPer1000 && a.borders === b.borders;
}

/** Tells whether two states show the same. */
export function isSameMap(a: MapState, b: MapState): boolean {
  return isSameSlice(a, b) && a.view === b.view && a.placeId === b.placeId;
}
