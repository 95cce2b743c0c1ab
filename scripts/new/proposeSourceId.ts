import { cellOf, type Row } from "../check/dataset.ts";

/** Words that many titles hold: they tell no source from another. */
const common = new Set(
  "about after from into kazakhstan kazakhstanis more over people than that their this thousand volunteer volunteering volunteers with year".split(
    " ",
  ),
);

interface Described {
  readonly publisher: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly title: string;
}

function commonest(words: readonly string[]): string | null {
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** First part of the identifiers that the publisher has already, else the name of its site, else of itself. */
function prefixOf({ publisher, url }: Described, sources: readonly Row[]): string {
  const own = sources.filter((row) => cellOf(row, "publisher") === publisher).map((row) => cellOf(row, "source_id").split("-")[0] ?? "");
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m|ru|kz|kk|en)\./, "") : "";
  const site = host.split(".")[0] ?? "";
  return commonest(own) ?? (slug(site) || slug(publisher.replace(/^the /i, "")) || "source");
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

function wordOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z]{4,}|\d{3,}/g) ?? [];
  return (words.find((word) => !common.has(word)) ?? "").slice(0, 12);
}

/**
 * Proposes an identifier in the manner of those that are there: `kazpravda-2025-09-19-zhetisu`.
 *
 * Shape   source as described so far, sources, identifiers ever used → an identifier that is free
 */
export function proposeSourceId(described: Described, sources: readonly Row[], used: ReadonlySet<string>): string {
  const plain = [prefixOf(described, sources), described.publishedOn, wordOf(described.title)].filter((part) => part !== "").join("-");
  let id = plain;
  for (let number = 2; used.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}
