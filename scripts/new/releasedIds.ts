import { readReleases } from "../release/readReleases.ts";

/** Identifiers that releases of a data folder have used, by table; a row that was withdrawn keeps its own. */
export function releasedIds(dataFolder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { table, rows } of readReleases(dataFolder).flatMap((release) => release.tables)) {
    const [key = ""] = table.key;
    const known = ids.get(table.name) ?? new Set();
    ids.set(table.name, known);
    for (const cells of rows) known.add(cells[key] ?? "");
  }
  return ids;
}
