import { claimSteps, sliceGroups } from "./claimSteps.ts";
import type { MapFrame } from "./MapFrame.ts";
import type { MapState } from "./mapState.ts";
import { populationSteps } from "./populationSteps.ts";
import type { SliceStep } from "./Reading.ts";
import { populationId } from "./SliceChoice.ts";
import { type SliceModel, toSliceModel } from "./sliceModel.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";

/** Rows that a state is drawn from. */
export interface SliceRows {
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly RegionPopulation[];
}

function stepsOf({ claims, population }: SliceRows, state: MapState, frame: MapFrame): readonly SliceStep[] {
  if (state.sliceId === populationId) {
    const codes = frame.places.map((place) => place.placeId);
    return populationSteps(population, codes, state.borders);
  }
  const group = sliceGroups(claims, frame.places).find((one) => one.groupId === state.sliceId);
  return group === undefined ? [] : claimSteps(group);
}

/**
 * What the views show of a state.
 *
 * Errors  RangeError when the rows hold no such slice: the page and the database are of two builds
 */
export function modelOfState(rows: SliceRows, state: MapState, frame: MapFrame): SliceModel {
  const steps = stepsOf(rows, state, frame);
  const key = steps.some((step) => step.key === state.stepKey) ? state.stepKey : (steps.at(-1)?.key ?? "");
  const { isPer1000, borders } = state;
  return toSliceModel({ steps, key, places: frame.places, isPer1000, population: rows.population, borders });
}
