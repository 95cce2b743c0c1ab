import type { SearchEntry } from "./searchEntry.ts";

/** Where an entry is shown: path of the page without its language, with the anchor. The only place that knows it. */
export function resultPath({ kind, id, parent }: Pick<SearchEntry, "kind" | "id" | "parent">): string {
  switch (kind) {
    case "indicator":
      return `indicators/${id}/`;
    case "region":
      return `regions/${id}/`;
    case "target":
      return `progress/#${id}`;
    case "claim":
      return `indicators/${parent}/#${id}`;
    case "programme":
      return `grants/${id}/`;
    case "source":
      return `sources/${id}/`;
    case "speaker":
      return `speakers/${id}/`;
    case "document":
      return `progress/${id}/`;
    case "milestone":
      return `timeline/#${id}`;
    case "table":
      return `data/tables/${id}/`;
    case "page":
      return id;
  }
}
