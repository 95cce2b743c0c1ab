import { chartParams, type ChartState, chartStateToParams, parseChartState } from "../../charts/model/chartState.ts";
import type { ChartChoices } from "./chartOptions.ts";

/**
 * Puts a state into the query of an address; what belongs to others stays.
 *
 * Shape   query as it is, state, first view → query with its `?`, or nothing when it is empty
 */
export function searchOfState(search: string, state: ChartState, first: ChartState): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !chartParams.includes(name));
  const params = new URLSearchParams([...chartStateToParams(state, first), ...others]).toString();
  return params === "" ? "" : `?${params}`;
}

/** Writes the state into the address, so that a copied link restores it. */
export function writeAddress(state: ChartState, first: ChartState, how: "push" | "replace"): void {
  const { pathname, search, hash } = window.location;
  const address = `${pathname}${searchOfState(search, state, first)}${hash}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

/** What of a chart may be chosen besides its choices. */
export interface ChartAbilities {
  readonly canDivide: boolean;
  readonly hasEvents: boolean;
}

/** Reads the state from the query of an address; what is not offered falls back to the first view. */
export function stateOfSearch(search: string, first: ChartState, choices: ChartChoices, abilities: ChartAbilities): ChartState {
  return parseChartState(new URLSearchParams(search), first, {
    places: choices.places.map((choice) => choice.value),
    bases: choices.bases.map((choice) => choice.value),
    segments: choices.segments.map((choice) => choice.value),
    years: choices.years,
    ...abilities,
  });
}
