import type { ClaimRecord, UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatPeriod, formatValueWithUnit } from "../option/formatValue.ts";
import type { ShownRow } from "./changesBetween.ts";

/** What of a claim a chart shows. */
const shownFields = [
  "value",
  "qualifier",
  "unitId",
  "periodStart",
  "periodEnd",
  "geo",
  "basisId",
  "segmentId",
  "scopeId",
  "isChartable",
  "isBreakBefore",
  "repeatsClaimId",
] as const satisfies readonly (keyof ClaimRecord)[];

/** Words that a claim is said with. */
export interface ClaimWords {
  readonly units: ReadonlyMap<string, UnitForms>;
  readonly locale: Locale;
  readonly unknownPeriod: string;
}

function saying(claim: ClaimRecord, { units, locale, unknownPeriod }: ClaimWords): string {
  const unit = units.get(claim.unitId);
  const value = unit ? formatValueWithUnit(claim, unit, locale) : String(claim.value);
  return `${value} (${formatPeriod(claim, locale, "medium") ?? unknownPeriod})`;
}

/** Claims, or statements about funding read as claims: "c0123: 310 organisations (2024)". */
export function claimRows(claims: readonly ClaimRecord[], words: ClaimWords, partOf: (claim: ClaimRecord) => string = () => ""): ShownRow[] {
  return claims.map((claim) => ({
    id: claim.claimId,
    name: claim.claimId,
    saying: saying(claim, words),
    details: JSON.stringify(shownFields.map((field) => claim[field])),
    part: partOf(claim),
  }));
}
