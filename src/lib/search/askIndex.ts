import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Locale } from "../domain/locale.ts";
import { findById } from "./findById.ts";
import { fromIndexed, type IndexedEntry, indexOptions, kindOfKey, type SearchFile } from "./indexOptions.ts";
import { meantWords } from "./meantWords.ts";
import type { SearchAnswer, SearchFit, SearchHit } from "./searchAnswer.ts";
import { type SearchKind, searchKinds } from "./searchEntry.ts";
import { titleShare } from "./titleShare.ts";
import { wordQuery } from "./wordQuery.ts";

interface ScoredHit extends SearchHit {
  readonly score: number;
}

/** A little more for what readers most often mean. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  indicator: 1.6,
  programme: 0.6,
  region: 1.5,
  target: 1.1,
  source: 0.9,
  speaker: 1.2,
  document: 1.1,
  milestone: 1,
  table: 1.1,
  page: 1.1,
  claim: 1,
};

const options: SearchOptions = {
  boost: { title: 5, names: 3, text: 1.5, about: 0.7 },
  weights: { prefix: 0.5, fuzzy: 0.4 },
  boostDocument: (key: string) => kindWeights[kindOfKey(key)],
};

/** The more of its title a query names, the more likely it is the entry that is meant. */
function toHit({ id, score, terms, ...stored }: SearchResult, locale: Locale): ScoredHit {
  const entry = fromIndexed(id as string, stored["shown"] as IndexedEntry["shown"]);
  return { ...entry, terms, score: score * (0.5 + titleShare(entry, locale, terms)) };
}

function compareHits(a: ScoredHit, b: ScoredHit): number {
  return b.score - a.score || searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}

function toAnswer(fit: SearchFit, hits: readonly SearchHit[]): SearchAnswer {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return { fit, count: hits.length, groups: kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) })) };
}

const isSame = (a: SearchHit, b: SearchHit): boolean => a.kind === b.kind && a.id === b.id;

/**
 * Makes the search of one language.
 *
 * Shape   loaded file → function from a query to its answer; an exact identifier stands above all.
 *         First all words must fit, then all of them with typing mistakes, then some
 */
export function askIndex(file: SearchFile): (query: string) => SearchAnswer {
  const search = MiniSearch.loadJS<IndexedEntry>(file.index, indexOptions);
  const named = findById(file);
  const find = (words: readonly string[], combineWith: "AND" | "OR", isLoose: boolean): ScoredHit[] =>
    search
      .search({ combineWith, queries: words.map((word) => wordQuery(word, isLoose)) }, options)
      .map((result) => toHit(result, file.locale))
      .toSorted(compareHits);
  return (query) => {
    const words = meantWords(query);
    if (words.length === 0) return toAnswer("all", []);
    const first = named(query);
    const exact = find(words, "AND", false).filter((hit) => !first.some((one) => isSame(one, hit)));
    if (first.length + exact.length > 0) return toAnswer("all", [...first, ...exact]);
    const similar = find(words, "AND", true);
    return similar.length > 0 ? toAnswer("similar", similar) : toAnswer("some", find(words, "OR", true));
  };
}
