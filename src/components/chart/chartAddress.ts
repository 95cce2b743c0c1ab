import { type ChartState, chartStateToParams, parseChartState } from "../../charts/model/chartState.ts";
import type { ChartChoices } from "./chartOptions.ts";

/** Writes the state into the address, so that a copied link restores it. */
export function writeAddress(state: ChartState, first: ChartState, how: "push" | "replace"): void {
  const params = chartStateToParams(state, first).toString();
  const address = `${window.location.pathname}${params ? `?${params}` : ""}${window.location.hash}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

/** Reads the state from the address; what is not offered falls back to the first view. */
export function readAddress(first: ChartState, choices: ChartChoices, canDivide: boolean): ChartState {
  return parseChartState(new URLSearchParams(window.location.search), first, {
    places: choices.places.map((choice) => choice.value),
    bases: choices.bases.map((choice) => choice.value),
    segments: choices.segments.map((choice) => choice.value),
    years: choices.years,
    canDivide,
  });
}
