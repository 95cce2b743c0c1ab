import type { AsPlainObject, Options } from "minisearch";
import type { Locale } from "../domain/locale.ts";
import type { EntryTerms, NumberRuns, SearchEntry, SearchKind } from "./searchEntry.ts";

type Shown = readonly [title: string, detail: string, parent: string];

/** An entry as the index takes it in. */
export interface IndexedEntry extends EntryTerms {
  /** Kind and identifier. */
  readonly key: string;
  readonly shown: Shown;
}

/** The file of one language that a page loads. */
export interface SearchFile {
  readonly locale: Locale;
  readonly index: AsPlainObject;
  readonly runs: NumberRuns;
}

/** How the index is made and read; the same for both, or nothing is found. The terms come ready from outside. */
export const indexOptions: Options<IndexedEntry> = {
  idField: "key",
  fields: ["title", "names", "text", "about"],
  storeFields: ["shown"],
  tokenize: (terms) => terms.split(" ").filter((term) => term !== ""),
  processTerm: (term) => term,
};

/** Kind of an entry from its key in the index. */
export const kindOfKey = (key: string): SearchKind => key.slice(0, key.indexOf(" ")) as SearchKind;

/** Packs an entry and its terms for the index. */
export function toIndexed({ kind, id, parent, title, detail }: SearchEntry, terms: EntryTerms): IndexedEntry {
  return { ...terms, key: `${kind} ${id}`, shown: [title, detail, parent] };
}

/** Unpacks an entry of the index. */
export function fromIndexed(key: string, [title, detail, parent]: Shown): SearchEntry {
  const kind = kindOfKey(key);
  return { kind, id: key.slice(kind.length + 1), parent, title, detail };
}
