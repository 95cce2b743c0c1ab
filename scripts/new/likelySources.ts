import { foldLetters } from "../../src/lib/format/foldLetters.ts";
import { cellOf, type Row } from "../check/dataset.ts";
import { normaliseUrl } from "./normaliseUrl.ts";

/** Share of words that two titles of one text have in common, at least. */
const sameTitleShare = 0.5;

/** Sources at the same address, whatever its scheme, host for phones and query junk. */
export function sourcesAt(url: string, sources: readonly Row[]): readonly Row[] {
  const wanted = normaliseUrl(url);
  return wanted === null ? [] : sources.filter((row) => normaliseUrl(cellOf(row, "url")) === wanted);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(foldLetters(title).match(/[\p{L}\p{N}]{3,}/gu));
}

function isSameTitle(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / (left.size + right.size - shared) >= sameTitleShare;
}

interface Described {
  readonly publisher: string;
  readonly publishedOn: string;
  readonly title: string;
}

/** Sources of the same publisher and day, as precise as both are known, with a title of much the same words. */
export function sourcesLike({ publisher, publishedOn, title }: Described, sources: readonly Row[]): readonly Row[] {
  return sources.filter((row) => {
    const there = cellOf(row, "published_on");
    const isSameDay = there.startsWith(publishedOn) || publishedOn.startsWith(there);
    return isSameDay && foldLetters(cellOf(row, "publisher")) === foldLetters(publisher) && isSameTitle(title, cellOf(row, "title_en"));
  });
}
