import type { NounForms } from "../../lib/format/formatCount.ts";
import type { SearchKind } from "../../lib/search/searchEntry.ts";

/** Words that the script of the page needs; plain data, so that the page can carry them. */
export interface SearchScriptMessages {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly found: string;
  readonly result: NounForms;
  readonly nothing: string;
  /** Before hits that do not fit to the letter, or not with all words. */
  readonly similar: string;
  readonly some: string;
  readonly loading: string;
  readonly showAll: string;
}

/** A page that search finds beside the rows of the tables. */
export interface FoundPage {
  readonly path: string;
  readonly title: string;
  readonly detail: string;
  /** Further words under which it is found; not shown. */
  readonly words: string;
}

/** Words of the search page and of the field in the header. */
export interface SearchMessages {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly label: string;
  readonly submit: string;
  /** Name of the small field in the header. */
  readonly boxLabel: string;
  readonly examplesHeading: string;
  /** Queries that find something; a test asks each. */
  readonly examples: readonly { readonly query: string; readonly what: string }[];
  readonly listsHeading: string;
  readonly lists: readonly { readonly path: string; readonly name: string }[];
  readonly nothingHeading: string;
  readonly advice: readonly string[];
  readonly failed: string;
  readonly noScript: string;
  readonly script: SearchScriptMessages;
  readonly pages: readonly FoundPage[];
}
