import type { Table } from "../lib/tables/schema.ts";
import { absoluteUrl, publishedUrl } from "./absoluteUrl.ts";
import { dataFolder } from "./dataCatalogue.ts";
import { type Snippet, snippetsOf } from "./snippets.ts";

/** Stands in a page for the address that a script fills in. */
export const addressMark = "{data}/";

export interface PageSnippet extends Snippet {
  /** The same with `addressMark` where the address belongs; null when the address is known. */
  readonly withMark: string | null;
  /** Without an address there is nothing to print. */
  readonly needsAddress: boolean;
}

/** Snippets as a page prints them: with the published address, or for files in the working folder until a script knows better. */
export function pageSnippets(table: Table): readonly PageSnippet[] {
  if (publishedUrl !== null) {
    return snippetsOf(table, absoluteUrl(publishedUrl, dataFolder)).map((snippet) => ({ ...snippet, withMark: null, needsAddress: false }));
  }
  const local = new Map(snippetsOf(table, null).map((snippet) => [snippet.name, snippet.text]));
  return snippetsOf(table, addressMark).map((snippet) => ({
    ...snippet,
    text: local.get(snippet.name) ?? "",
    withMark: snippet.text,
    needsAddress: !local.has(snippet.name),
  }));
}
