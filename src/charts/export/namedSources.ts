import type { Locale } from "../../lib/domain/locale.ts";
import { formatDate } from "../../lib/format/formatDate.ts";

/** Who printed something, and when, if that is known. */
interface Published {
  readonly publisher: string;
  readonly publishedOn: string | null;
}

/** A publisher with the date of print: "Kazinform, 8 Feb 2017". */
export function namedSource({ publisher, publishedOn }: Published, locale: Locale): string {
  return publishedOn === null ? publisher : `${publisher}, ${formatDate(publishedOn, locale, "medium")}`;
}

/** The same of several, each once, in one line. */
export function namedSources(published: readonly Published[], locale: Locale): string {
  return [...new Set(published.map((one) => namedSource(one, locale)))].join("; ");
}
