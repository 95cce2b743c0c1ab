import { formatBare, formatLabel, formatPeriod, formatValueWithUnit } from "../option/formatValue.ts";
import type { Qualifier } from "../../lib/domain/claim.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { CardContext } from "./CardContext.ts";
import type { ShownOutcome, ShownPromise } from "./ShownPromise.ts";

/**
 * Finds the forms of a unit.
 *
 * Errors  RangeError when the page does not hold it
 */
export function unitOf(unitId: string, { units }: Pick<CardContext, "units">): UnitForms {
  const unit = units.find((one) => one.unitId === unitId);
  if (unit === undefined) throw new RangeError(`unit: got ${unitId}, expected a unit of the page. Rebuild the page`);
  return unit;
}

/** A number with its hedge and unit: "more than 4,500 people". */
export function valueWords(value: number, qualifier: Qualifier | null, unitId: string, ctx: CardContext): string {
  return formatValueWithUnit({ value, qualifier: qualifier ?? "exact" }, unitOf(unitId, ctx), ctx.locale);
}

/** A number for a label of a drawing, with the sign of its hedge. */
export function labelWords(value: number, qualifier: Qualifier | null, unitId: string, ctx: CardContext): string {
  return formatLabel({ value, qualifier: qualifier ?? "exact" }, { locale: ctx.locale, unit: unitOf(unitId, ctx) });
}

/** A number without hedge and unit; a share keeps its sign. */
export function bareWords(value: number, unitId: string, ctx: CardContext): string {
  return formatBare(value, { locale: ctx.locale, unit: unitOf(unitId, ctx) });
}

/** What was promised: the number, or that it is a step. */
export function promisedWords({ facts }: Pick<ShownPromise, "facts">, ctx: CardContext): string {
  if (facts.kind === "yes_no") return ctx.text.card.yesNo;
  if (facts.targetValue === null) return ctx.text.card.noNumber;
  return valueWords(facts.targetValue, facts.qualifier, facts.unitId, ctx);
}

/** When an outcome was, in words; null when nobody says. */
export function periodWords(outcome: Pick<ShownOutcome, "periodStart" | "periodEnd">, ctx: CardContext): string | null {
  return formatPeriod(outcome, ctx.locale, "medium");
}

/** An outcome in words: its number or what happened, and when. */
export function outcomeWords(outcome: ShownOutcome, ctx: CardContext): string {
  const when = periodWords(outcome, ctx) ?? ctx.text.card.unknownDay;
  if (outcome.value === null || outcome.unitId === null) return outcome.title === null ? when : `${outcome.title} (${when})`;
  return `${valueWords(outcome.value, outcome.qualifier, outcome.unitId, ctx)} (${when})`;
}
