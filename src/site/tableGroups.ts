import type { CatalogueEntry } from "./dataCatalogue.ts";

/** What readers come for, in the order in which they look for it; the small tables of names follow. */
const wanted = ["claims", "indicators", "sources", "grants", "targets", "milestones", "regions", "population", "comparators"];

export interface TableGroupEntries {
  readonly group: "main" | "parts" | "names";
  readonly entries: readonly CatalogueEntry[];
}

/** Puts the published tables under the headings of the catalogue; none is left out. */
export function tableGroups(entries: readonly CatalogueEntry[]): readonly TableGroupEntries[] {
  const isPart = ({ resource }: CatalogueEntry): boolean => resource.subset !== null;
  const isMain = ({ resource }: CatalogueEntry): boolean => wanted.includes(resource.table.name);
  return [
    { group: "main", entries: wanted.flatMap((name) => entries.find(({ resource }) => resource.table.name === name) ?? []) },
    { group: "parts", entries: entries.filter(isPart) },
    { group: "names", entries: entries.filter((entry) => !isPart(entry) && !isMain(entry)) },
  ];
}
