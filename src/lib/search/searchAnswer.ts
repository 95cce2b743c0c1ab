import type { SearchEntry, SearchKind } from "./searchEntry.ts";

export interface SearchHit extends SearchEntry {
  /** Terms of the index that fitted, to be marked. */
  readonly terms: readonly string[];
}

/** How the words fitted: all of them; all, but not to the letter; some. */
export type SearchFit = "all" | "similar" | "some";

/** What was found: kinds in the order of their best hit, in each the best first. */
export interface SearchAnswer {
  readonly fit: SearchFit;
  readonly count: number;
  readonly groups: readonly { readonly kind: SearchKind; readonly hits: readonly SearchHit[] }[];
}
