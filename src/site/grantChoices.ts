import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { grantStatus } from "../lib/tables/enums.ts";
import { type GrantsData, kindName, programmesByKind } from "./grantsData.ts";
import { noYear, yearValues } from "./grantYears.ts";

/** A choice of a filter: what stands in the address, what is read, and how many statements it holds. */
export interface GrantChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Choices that statements have, in the order in which they first come; a statement may have several. */
function choicesOf(
  statements: readonly GrantStatement[],
  pairsOf: (one: GrantStatement) => readonly (readonly [value: string, name: string])[],
): GrantChoice[] {
  const choices = new Map<string, GrantChoice>();
  for (const [value, name] of statements.flatMap(pairsOf)) choices.set(value, { value, name, count: (choices.get(value)?.count ?? 0) + 1 });
  return [...choices.values()];
}

/** The latest year first; what carries no date last. */
function byYear(a: GrantChoice, b: GrantChoice): number {
  if (a.value === noYear || b.value === noYear) return Number(a.value === noYear) - Number(b.value === noYear);
  return Number(b.value) - Number(a.value);
}

/** Choices of the filters of the table of statements, by the name of the filter. */
export function grantChoices({ statements, programmes }: Pick<GrantsData, "statements" | "programmes">, locale: Locale, noYearName: string) {
  const compare = compareText(locale);
  const byName = (a: GrantChoice, b: GrantChoice): number => compare(a.name, b.name);
  const kindOrder = programmesByKind(programmes).map(({ kind }) => kind);
  const regions = choicesOf(statements, (one) => [[one.geo, one.placeName]]).sort(byName);
  const isCountry = ({ value }: GrantChoice): boolean => value === "KZ";
  return {
    kind: choicesOf(statements, (one) => [[one.kind, kindName(one.kind, locale)]]).sort(
      (a, b) => kindOrder.indexOf(a.value) - kindOrder.indexOf(b.value),
    ),
    programme: choicesOf(statements, (one) => [[one.programmeId, one.programmeName]]).sort(byName),
    measure: choicesOf(statements, (one) => [[one.indicatorId, one.indicatorName]]).sort(byName),
    status: choicesOf(statements, (one) => [[one.status, grantStatus[one.status][locale]]]),
    region: [...regions.filter(isCountry), ...regions.filter((one) => !isCountry(one))],
    year: choicesOf(statements, (one) => yearValues(one).map((year) => [year, year === noYear ? noYearName : year])).sort(byYear),
  };
}
