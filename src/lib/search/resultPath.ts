import type { SearchEntry } from "./searchEntry.ts";

/** Where an entry is shown: path of the page without its language, with the anchor. The only place that knows it. */
export function resultPath({ kind, id, parent }: Pick<SearchEntry, "kind" | "id" | "parent">): string {
  switch (kind) {
    case "indicator":
      return `indicators/${id}/`;
    case "region":
      return `regions/${id}/`;
    case "target":
    case "claim":
      return `indicators/${parent}/#${id}`;
    case "source":
      return `sources/${id}/`;
    case "speaker":
      return `speakers/${id}/`;
    case "document":
      return `sources/${parent}/`;
    case "milestone":
      return `sources/${parent}/#${id}`;
    case "table":
      return `data/tables/${id}/`;
    case "page":
      return id;
  }
}
