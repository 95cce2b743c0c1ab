import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { compareText } from "../../lib/format/compareText.ts";
import { noSegment } from "../../lib/queries/claimsOfIndicator.ts";

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
  };
}
