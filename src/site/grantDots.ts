import { statementDots, type StatementDot } from "../charts/grants/statementDots.ts";
import { plotSvg } from "../charts/grants/plotSvg.ts";
import { formatPeriod } from "../charts/option/formatValue.ts";
import { grantMessages } from "../i18n/grants/messages.ts";
import { chartMessages } from "../i18n/messages.ts";
import type { UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { grantStatus } from "../lib/tables/enums.ts";
import { valueText } from "./valueText.ts";

/** Statements that stand in one drawing. */
export interface DotGroup {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly statements: readonly GrantStatement[];
}

function areSame(statements: readonly GrantStatement[], partOf: (one: GrantStatement) => string | null): boolean {
  return new Set(statements.map(partOf)).size < 2;
}

/** How far it had come and when; what for, where and who counts, as far as it tells the statements of the group apart. */
function labelOf(one: GrantStatement, group: readonly GrantStatement[], locale: Locale): string {
  const when = formatPeriod(one, locale, "medium") ?? chartMessages[locale].unknownPeriod;
  const parts = [
    grantStatus[one.status][locale],
    when,
    areSame(group, (other) => other.geo) ? null : one.placeName,
    areSame(group, (other) => other.directionId) ? null : one.directionName,
    areSame(group, (other) => other.basisId) ? null : one.basisName,
  ];
  // The sign stays at the end of its line.
  return parts.filter((part) => part !== null).join("\u00a0· ");
}

/** Statements of one group with the words that tell them apart. */
export function toDots(group: readonly GrantStatement[], units: ReadonlyMap<string, UnitForms>, locale: Locale): StatementDot[] {
  return group.map((one) => ({
    value: one.value,
    valueText: valueText(one, units, locale),
    label: labelOf(one, group, locale),
    isPlanned: one.status === "planned",
  }));
}

/** Drawings of a group at the given widths; the words of each statement are in the drawing, and its description says them again. */
export function dotDrawings(
  { id, title, statements }: DotGroup,
  widthsPx: readonly number[],
  units: ReadonlyMap<string, UnitForms>,
  locale: Locale,
): string {
  const dots = toDots(statements, units, locale);
  const description = dots.map((dot) => grantMessages[locale].dotText(dot.valueText, dot.label)).join(" ");
  return widthsPx
    .map((widthPx) => plotSvg(statementDots(dots, widthPx), { id: `${id}-${widthPx}`, title, description, className: `plot plot-${widthPx}` }))
    .join("");
}

/** Fewest statements that are worth a drawing. */
const drawnMin = 2;

/**
 * Statements of one programme that may stand on one scale: one measure in one unit.
 *
 * Shape   statements (repeats are passed over) → groups of two and more, in the order of time
 */
export function dotGroups(statements: readonly GrantStatement[]): { readonly indicatorId: string; readonly statements: readonly GrantStatement[] }[] {
  const originals = statements.filter((one) => one.repeatsGrantId === null);
  return [...Map.groupBy(originals, (one) => `${one.indicatorId}|${one.unitId}`).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined || members.length < drawnMin ? [] : [{ indicatorId: first.indicatorId, statements: members }];
  });
}
