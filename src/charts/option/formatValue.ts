import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { formatDateRange } from "../../lib/format/formatDateRange.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { formatQualified } from "../../lib/format/formatQualified.ts";
import type { NounForms } from "../../lib/format/formatCount.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ChartContext } from "../chartContext.ts";

/** Forms of a unit as the formats take them. */
export function toNounForms(unit: UnitForms): NounForms {
  return {
    one: unit.one,
    other: unit.other,
    ...(unit.few === null ? {} : { few: unit.few }),
    ...(unit.many === null ? {} : { many: unit.many, oneGenitive: unit.other }),
    ...(unit.ablative === null ? {} : { ablative: unit.ablative }),
    ...(unit.dative === null ? {} : { dative: unit.dative }),
  };
}

/** Value with its hedge and, for shares, its sign: "more than 200", "6 %". */
export function formatValue(claim: Pick<ClaimRecord, "value" | "qualifier">, ctx: Pick<ChartContext, "locale" | "unit">): string {
  return formatQualified(claim.value, claim.qualifier, ctx.locale, ctx.unit.measure === "percent" ? toNounForms(ctx.unit) : undefined);
}

/** Value with its hedge and its noun: "more than 200 organisations". A rank keeps the bare number. */
export function formatValueWithUnit(claim: Pick<ClaimRecord, "value" | "qualifier">, unit: UnitForms, locale: Locale): string {
  if (unit.measure === "rank") return formatQualified(claim.value, claim.qualifier, locale);
  return formatQualified(claim.value, claim.qualifier, locale, toNounForms(unit));
}

/** Number in a label of a chart, without its hedge: the mark beside it says that. */
export function formatBare(value: number, ctx: Pick<ChartContext, "locale" | "unit">): string {
  const decimals = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : Number.isInteger(value) ? 0 : 1;
  const text = formatNumber(value, ctx.locale, { maxDecimals: decimals });
  return ctx.unit.unitId === "percent" ? formatQualified(value, "exact", ctx.locale, toNounForms(ctx.unit)) : text;
}

/** Period of a claim with the precision of its source, or null when it is not known. */
export function formatPeriod(
  claim: Pick<ClaimRecord, "periodStart" | "periodEnd">,
  locale: Locale,
  style: "short" | "medium" | "long",
): string | null {
  const { periodStart, periodEnd } = claim;
  if (periodStart === null && periodEnd === null) return null;
  return formatDateRange(periodStart, periodEnd, locale, style);
}
