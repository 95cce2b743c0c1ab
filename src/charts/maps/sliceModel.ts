import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import { placeStateOn } from "../../lib/domain/region.ts";
import { denominatorOf, toRate } from "../model/denominatorOf.ts";
import type { MapPlace } from "./MapFrame.ts";
import { type Borders, formerWholes } from "./populationSteps.ts";
import type { Reading, SliceStep } from "./Reading.ts";

/**
 * What is known of a region in a slice: a number, none found, a number without a population near enough to divide by,
 * or no such region, or not within these borders, at that time.
 */
export type CellState = "found" | "none" | "unrated" | "unformed";

/** One region of a map. */
export interface SliceCell {
  readonly place: MapPlace;
  readonly state: CellState;
  /** As drawn: the number, or its rate; null unless found. */
  readonly value: number | null;
  readonly reading: Reading | null;
  /** What a rate was divided by. */
  readonly denominator: RegionPopulation | null;
}

/** A region with a number. */
export interface FoundCell extends SliceCell {
  readonly state: "found";
  readonly value: number;
  readonly reading: Reading;
}

/** A slice at one time as every view draws it. */
export interface SliceModel {
  readonly step: SliceStep;
  /** All regions, by code. */
  readonly cells: readonly SliceCell[];
  /** Regions with a number, the largest first. */
  readonly found: readonly FoundCell[];
  /** Largest value over all steps, so that symbols of two dates may be compared. */
  readonly maxValue: number;
  readonly isPer1000: boolean;
}

export interface SliceInput {
  readonly steps: readonly SliceStep[];
  readonly key: string;
  readonly places: readonly MapPlace[];
  readonly isPer1000: boolean;
  readonly population: readonly RegionPopulation[];
  readonly borders: Borders;
}

export function isFound(cell: SliceCell): cell is FoundCell {
  return cell.state === "found";
}

function existsThen(place: MapPlace, { periodStart, periodEnd, keepsBorders }: SliceStep, borders: Borders): boolean {
  if (borders === "old") return !Object.values(formerWholes).some(([, part]) => part === place.placeId);
  const onDate = periodEnd ?? periodStart;
  if (onDate === null) return true;
  const state = placeStateOn(place, onDate);
  return state === "present" || (state === "old_borders" && !keepsBorders);
}

function toCell(place: MapPlace, step: SliceStep, { isPer1000, population, borders }: SliceInput): SliceCell {
  const reading = step.readings.find((one) => one.placeId === place.placeId) ?? null;
  const bare = { place, value: null, reading, denominator: null };
  if (reading === null) return { ...bare, state: existsThen(place, step, borders) ? "none" : "unformed" };
  if (!isPer1000) return { ...bare, state: "found", value: reading.value };
  const claim = { geo: place.placeId, periodStart: reading.periodStart, periodEnd: reading.periodEnd };
  const denominator = denominatorOf(
    claim,
    population.filter((row) => row.geo === place.placeId),
  );
  if (denominator === null) return { ...bare, state: "unrated" };
  return { ...bare, state: "found", value: toRate(reading.value, denominator.population), denominator };
}

/**
 * Decides what the views of a slice show.
 *
 * Shape   steps of one count, the chosen one, regions, population → every region with its state
 * Units   the unit of the slice, or per 1,000 people of it in two digits
 * Errors  RangeError when the chosen step is not among the steps
 */
export function toSliceModel(input: SliceInput): SliceModel {
  const { steps, key, places, isPer1000 } = input;
  const step = steps.find((one) => one.key === key);
  if (step === undefined) throw new RangeError(`slice: got step ${key}, expected one of ${steps.map((one) => one.key).join(", ")}. Check the state`);
  const cellsOf = (one: SliceStep): SliceCell[] => places.map((place) => toCell(place, one, input));
  const cells = cellsOf(step);
  const values = steps.flatMap((one) => cellsOf(one).filter(isFound)).map((cell) => cell.value);
  const found = cells.filter(isFound).sort((a, b) => b.value - a.value || (a.place.placeId < b.place.placeId ? -1 : 1));
  return { step, cells, found, maxValue: Math.max(0, ...values), isPer1000 };
}
