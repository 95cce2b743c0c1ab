import { qualifiers } from "../../../src/lib/domain/claim.ts";
import type { ClaimRow } from "../../../src/lib/tables/claims.ts";
import { type SeededRandom, seededRandom } from "./seededRandom.ts";

/** Codes that made-up claims may refer to. */
export interface ClaimReferences {
  readonly indicators: readonly { readonly indicatorId: string; readonly unitId: string }[];
  readonly sources: readonly { readonly sourceId: string; readonly licenceId: string }[];
  readonly places: readonly string[];
  readonly bases: readonly string[];
  readonly segments: readonly string[];
  readonly scopes: readonly string[];
  readonly speakers: readonly string[];
  readonly chartNotes: readonly string[];
}

/** A claim as the published table holds it. */
export type GeneratedClaim = ClaimRow & { readonly source_licence_id: string };

const firstYear = 2014;
const yearCount = 12;
const twoDigits = (number: number): string => String(number).padStart(2, "0");

function madePeriod({ below, happens }: SeededRandom): Pick<ClaimRow, "period_start" | "period_end"> {
  if (happens(0.05)) return { period_start: null, period_end: null };
  const year = String(firstYear + below(yearCount));
  if (happens(0.5)) return { period_start: year, period_end: year };
  const month = `${year}-${twoDigits(1 + below(12))}`;
  const day = `${month}-${twoDigits(1 + below(28))}`;
  return happens(0.5) ? { period_start: month, period_end: month } : { period_start: day, period_end: day };
}

/** From one to five million, small ones as often as great ones. */
const madeValue = ({ next }: SeededRandom): number => Math.round(5_000_000 ** next());

function madeDrawing({ happens, oneOf, below }: SeededRandom, at: number, { chartNotes }: ClaimReferences) {
  const repeats = at > 0 && happens(0.1) ? claimIdOf(below(at)) : null;
  const isDrawn = repeats === null && happens(0.85);
  return { repeats_claim_id: repeats, chartable: isDrawn, chart_note_id: isDrawn && happens(0.9) ? null : oneOf(chartNotes) };
}

const claimIdOf = (at: number): string => `x${String(at + 1).padStart(7, "0")}`;

function madeClaim(random: SeededRandom, at: number, references: ClaimReferences): GeneratedClaim {
  const { oneOf, happens } = random;
  const orNull = (share: number, ids: readonly string[]): string | null => (happens(share) ? oneOf(ids) : null);
  const { indicatorId, unitId } = oneOf(references.indicators);
  const { sourceId, licenceId } = oneOf(references.sources);
  const value = madeValue(random);
  const note = happens(0.25) ? `made up, ${at}` : null;
  return {
    claim_id: claimIdOf(at),
    indicator_id: indicatorId,
    geo: oneOf(references.places),
    scope_id: orNull(0.1, references.scopes),
    ...madePeriod(random),
    period_inferred: happens(0.1),
    value,
    qualifier: oneOf(qualifiers),
    unit_id: unitId,
    as_printed: String(value),
    as_printed_read: happens(0.5),
    basis_id: oneOf(references.bases),
    segment_id: orNull(0.5, references.segments),
    source_id: sourceId,
    source_licence_id: licenceId,
    speaker_id: orNull(0.4, references.speakers),
    ...madeDrawing(random, at, references),
    break_before: happens(0.02),
    notes_en: note,
    notes_ru: note,
    notes_kk: note,
  };
}

/**
 * Makes up claims that say nothing about anything, to measure with.
 *
 * Shape   seed, count, codes → rows of the published table `claims`, evenly over indicators, places and bases;
 *         the same for the same input
 */
export function* generateClaims({ seed, count }: { readonly seed: number; readonly count: number }, references: ClaimReferences) {
  const random = seededRandom(seed);
  for (let at = 0; at < count; at += 1) yield madeClaim(random, at, references);
}
