import type { ClaimRecord, UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { formatPeriod, formatValueWithUnit } from "./option/formatValue.ts";

/** A claim that reads differently in two releases; null where it does not stand. */
export interface ClaimChange {
  readonly claimId: string;
  readonly before: string | null;
  readonly after: string | null;
}

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

interface Words {
  readonly units: ReadonlyMap<string, UnitForms>;
  readonly locale: Locale;
  readonly unknownPeriod: string;
}

function saying(claim: ClaimRecord, { units, locale, unknownPeriod }: Words): string {
  const unit = units.get(claim.unitId);
  const value = unit ? formatValueWithUnit(claim, unit, locale) : String(claim.value);
  return `${value} (${formatPeriod(claim, locale, "medium") ?? unknownPeriod})`;
}

/**
 * Compares what a chart showed with what it shows now.
 *
 * Shape   claims of one indicator in two releases → changes in the order of ids; the words of a change are equal
 *         when only its details changed
 */
export function claimChanges(before: readonly ClaimRecord[], after: readonly ClaimRecord[], words: Words): ClaimChange[] {
  const old = new Map(before.map((claim) => [claim.claimId, claim]));
  const now = new Map(after.map((claim) => [claim.claimId, claim]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((claimId): ClaimChange[] => {
    const [one, other] = [old.get(claimId), now.get(claimId)];
    if (one && other && shownFields.every((field) => one[field] === other[field])) return [];
    return [{ claimId, before: one ? saying(one, words) : null, after: other ? saying(other, words) : null }];
  });
}
