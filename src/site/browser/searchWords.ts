import type { Locale } from "../../lib/domain/locale.ts";
import type { NounForms } from "../../lib/format/formatCount.ts";
import type { SearchKind } from "../../lib/search/searchEntry.ts";

/** Words that the page hands to its script. */
export interface SearchWords {
  readonly locale: Locale;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly found: string;
  readonly result: NounForms;
  readonly nothing: string;
  readonly similar: string;
  readonly some: string;
  readonly loading: string;
  readonly failed: string;
  readonly showAll: string;
}
