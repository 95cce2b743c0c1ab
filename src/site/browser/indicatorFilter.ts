import MiniSearch from "minisearch";
import { foldLetters } from "../../lib/format/foldLetters.ts";

/** What of an indicator is searched and filtered. */
export interface FilterItem {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly theme: string;
  readonly form: string;
}

export interface FilterState {
  readonly query: string;
  /** Empty means all. */
  readonly theme: string;
  readonly form: string;
}

/** Words are cut at what is neither letter nor digit, and folded. */
function toTerms(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== "");
}

/**
 * Builds the filter of the list of indicators.
 *
 * Shape   items → function from state to the ids that fit; the beginning of a word is enough, and
 *         long words may differ by a letter or two
 */
export function indicatorFilter(items: readonly FilterItem[]): (state: FilterState) => ReadonlySet<string> {
  const search = new MiniSearch<FilterItem>({ fields: ["name", "definition"], tokenize: toTerms, processTerm: (term) => term });
  search.addAll(items);
  const options = {
    prefix: true,
    combineWith: "AND" as const,
    tokenize: toTerms,
    fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
  };
  return ({ query, theme, form }) => {
    const found = toTerms(query).length === 0 ? null : new Set(search.search(query, options).map((result) => result.id as string));
    return new Set(
      items
        .filter((item) => (found === null || found.has(item.id)) && (theme === "" || item.theme === theme) && (form === "" || item.form === form))
        .map((item) => item.id),
    );
  };
}

/** Reads a filter from the address. */
export function parseFilter(params: URLSearchParams): FilterState {
  return { query: params.get("q") ?? "", theme: params.get("theme") ?? "", form: params.get("form") ?? "" };
}

/** Writes a filter as address parameters; empty ones are left out. */
export function filterToParams(state: FilterState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.query !== "") params.set("q", state.query);
  if (state.theme !== "") params.set("theme", state.theme);
  if (state.form !== "") params.set("form", state.form);
  return params;
}
