import type { ChartState } from "../../charts/model/chartState.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { compareText } from "../../lib/format/compareText.ts";
import { anyValue, noSegment } from "../../lib/queries/filterValues.ts";

/** One choice of a control. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the controls of an indicator offer: only what has claims. */
export interface ChartChoices {
  readonly places: readonly Choice[];
  readonly bases: readonly Choice[];
  readonly segments: readonly Choice[];
  readonly years: readonly string[];
  /** Which place, part and way of counting occur together, as `place|part|basis`. */
  readonly combinations: readonly string[];
}

function unique(pairs: readonly Choice[], locale: Locale): Choice[] {
  const compare = compareText(locale);
  return [...new Map(pairs.map((choice) => [choice.value, choice])).values()].sort((a, b) => compare(a.label, b.label));
}

function yearsOf(claims: readonly ClaimRecord[]): string[] {
  const years = claims.flatMap((claim) => [claim.periodStart, claim.periodEnd]).flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}

/** Collects the choices of an indicator from all its claims; the country comes first. */
export function chartChoices(claims: readonly ClaimRecord[], locale: Locale, noSegmentLabel: string): ChartChoices {
  const places = unique(
    claims.map((claim) => ({ value: claim.geo, label: claim.placeName })),
    locale,
  );
  return {
    places: [...places.filter((place) => place.value === "KZ"), ...places.filter((place) => place.value !== "KZ")],
    bases: unique(
      claims.map((claim) => ({ value: claim.basisId, label: claim.basisName })),
      locale,
    ),
    segments: unique(
      claims.map((claim) => ({ value: claim.segmentId ?? noSegment, label: claim.segmentName ?? noSegmentLabel })),
      locale,
    ),
    years: yearsOf(claims),
    combinations: [...new Set(claims.map((claim) => combination(claim.geo, claim.segmentId ?? noSegment, claim.basisId)))].sort(),
  };
}

function combination(geo: string, segmentId: string, basisId: string): string {
  return [geo, segmentId, basisId].join("|");
}

/**
 * Widens a choice that has no claims: first to all parts, then to everyone who counts.
 *
 * Shape   state as chosen → state for which there are claims (years aside)
 */
export function widenState(state: ChartState, choices: ChartChoices): ChartState {
  const has = (segmentId: string, basisId: string): boolean =>
    choices.combinations.some((one) => {
      const [geo, segment, basis] = one.split("|");
      return geo === state.geo && (segmentId === anyValue || segment === segmentId) && (basisId === anyValue || basis === basisId);
    });
  if (has(state.segmentId, state.basisId)) return state;
  if (has(anyValue, state.basisId)) return { ...state, segmentId: anyValue };
  return has(state.segmentId, anyValue) ? { ...state, basisId: anyValue } : { ...state, segmentId: anyValue, basisId: anyValue };
}

/**
 * Keeps of the parts and ways of counting those that the chosen place has.
 *
 * Shape   choices, place → choices with fewer parts and bases
 */
export function choicesOfPlace(choices: ChartChoices, geo: string): Pick<ChartChoices, "bases" | "segments"> {
  const here = choices.combinations.map((one) => one.split("|")).filter(([place]) => place === geo);
  return {
    segments: choices.segments.filter((choice) => here.some(([, segment]) => segment === choice.value)),
    bases: choices.bases.filter((choice) => here.some(([, , basis]) => basis === choice.value)),
  };
}
