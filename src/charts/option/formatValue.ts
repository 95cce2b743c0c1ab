import type { Qualifier } from "../../lib/domain/claim.ts";
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

/** Signs of the hedges, the same in every language. */
const signs: Readonly<Record<Qualifier, string>> = { exact: "", more_than: ">", at_least: "≥", about: "~", almost: "~", up_to: "≤", less_than: "<" };

/** Number in a label of a chart with the sign of its hedge: a label is read without its mark. */
export function formatLabel(claim: Pick<ClaimRecord, "value" | "qualifier">, ctx: Pick<ChartContext, "locale" | "unit">): string {
  return `${signs[claim.qualifier]}${formatBare(claim.value, ctx)}`;
}

/** Number without its hedge. */
export function formatBare(value: number, ctx: Pick<ChartContext, "locale" | "unit">): string {
  if (ctx.unit.unitId === "percent") return formatQualified(value, "exact", ctx.locale, toNounForms(ctx.unit));
  return Math.abs(value) < 10 ? formatNumber(value, ctx.locale) : formatNumber(value, ctx.locale, { maxDecimals: 1 });
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
