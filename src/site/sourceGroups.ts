import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import type { SourceRecord } from "../lib/queries/sourceList.ts";

/** Stands for the year of sources whose date is not known. */
export const noYear = "none";

/** Year of publication, or `none`. */
export function yearOfSource(source: Pick<SourceRecord, "publishedOn">): string {
  return source.publishedOn?.slice(0, 4) ?? noYear;
}

export interface SourceYear {
  readonly year: string;
  readonly sources: readonly SourceRecord[];
}

/** Sources year by year, in the order given: the latest first, those without a date last. */
export function sourceYears(sources: readonly SourceRecord[]): SourceYear[] {
  return [...Map.groupBy(sources, yearOfSource)].map(([year, list]) => ({ year, sources: list }));
}

/** A choice of a filter: what stands in the address, what is read, and how many sources it holds. */
export interface SourceChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Choices of one filter in the alphabet of the language. */
export function sourceChoices(
  sources: readonly SourceRecord[],
  locale: Locale,
  choiceOf: (source: SourceRecord) => { readonly value: string; readonly name: string },
): SourceChoice[] {
  const compare = compareText(locale);
  const choices = new Map<string, SourceChoice>();
  for (const source of sources) {
    const { value, name } = choiceOf(source);
    choices.set(value, { value, name, count: (choices.get(value)?.count ?? 0) + 1 });
  }
  return [...choices.values()].sort((a, b) => compare(a.name, b.name));
}
