import { fromIndexed, type IndexedEntry, type SearchFile } from "./indexOptions.ts";
import { indicatorOfNumber } from "./numberRuns.ts";
import type { SearchHit } from "./searchAnswer.ts";

/** Letters of identifiers that look the same in Cyrillic: they are typed with the keyboard at hand. */
const lookAlike: Readonly<Record<string, string>> = { с: "c", т: "t", м: "m", к: "k" };

/** KZ-55, kz 55 and KZ55 are one. */
function plainId(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => lookAlike[letter] ?? letter)
    .join("")
    .replaceAll(/[\s_-]+/g, "");
}

/**
 * Finds what is called by its identifier: a row of a table, a table, a claim or a grant statement.
 *
 * Shape   loaded file → function from a query to hits, mostly none or one
 */
export function findById({ index, runs }: SearchFile): (query: string) => SearchHit[] {
  const shown = index.storedFields as Readonly<Record<string, Pick<IndexedEntry, "shown">>>;
  const hits = new Map<string, SearchHit[]>();
  for (const [place, key] of Object.entries<string>(index.documentIds)) {
    const fields = shown[place]?.shown;
    if (fields === undefined) continue;
    const hit: SearchHit = { ...fromIndexed(key, fields), terms: [] };
    const id = plainId(hit.id);
    hits.set(id, [...(hits.get(id) ?? []), hit]);
  }
  return (query) => {
    const id = plainId(query);
    const known = hits.get(id);
    if (known !== undefined) return known;
    const indicatorId = indicatorOfNumber(id, runs);
    const detail = hits.get(plainId(indicatorId ?? ""))?.[0]?.title ?? "";
    return indicatorId === null ? [] : [{ kind: "claim", id, parent: indicatorId, title: id, detail, terms: [] }];
  };
}
