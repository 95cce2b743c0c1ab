import MiniSearch from "minisearch";
import { toWords } from "../../lib/search/toWords.ts";

type Texts = Readonly<Record<string, string>>;

/** One row of a list: what is searched in it, and the values by which it is filtered. */
export interface ListItem {
  readonly id: string;
  readonly texts: Texts;
  /** By the name of a control; a row may have several, such as the years of a period. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** What a reader asks of a list. */
export interface ListState {
  readonly query: string;
  /** Chosen value by the name of the control; empty means all. */
  readonly values: Texts;
}

const options = {
  prefix: true,
  combineWith: "AND" as const,
  tokenize: toWords,
  fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
};

/**
 * Builds the filter of a list.
 *
 * Shape   items → function from state to the ids that fit; the beginning of a word is enough, and
 *         long words may differ by a letter or two
 */
export function listFilter(items: readonly ListItem[]): (state: ListState) => ReadonlySet<string> {
  const fields = Object.keys(items[0]?.texts ?? {});
  const search = new MiniSearch<ListItem>({
    fields,
    tokenize: toWords,
    processTerm: (term) => term,
    extractField: (item, field) => (field === "id" ? item.id : (item.texts[field] ?? "")),
  });
  search.addAll(items);
  return ({ query, values }) => {
    const found = toWords(query).length === 0 ? null : new Set(search.search(query, options).map((result) => result.id as string));
    const chosen = Object.entries(values).filter(([, value]) => value !== "");
    const fits = (item: ListItem): boolean => chosen.every(([name, value]) => [item.values[name]].flat().includes(value));
    return new Set(items.filter((item) => (found === null || found.has(item.id)) && fits(item)).map((item) => item.id));
  };
}

/** Reads a state from the address; `names` are the controls of the page. */
export function parseListState(params: URLSearchParams, names: readonly string[]): ListState {
  return { query: params.get("q") ?? "", values: Object.fromEntries(names.map((name) => [name, params.get(name) ?? ""])) };
}

/** Writes a state as address parameters; empty ones are left out. */
export function listStateToParams({ query, values }: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== "") params.set("q", query);
  for (const [name, value] of Object.entries(values)) if (value !== "") params.set(name, value);
  return params;
}
