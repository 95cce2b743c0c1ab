import type { ReleasedTables } from "../../src/lib/releases/toReleaseLog.ts";

/** Identifiers that releases have used, by table; a row that was withdrawn keeps its own. */
export function releasedIds(releases: readonly ReleasedTables[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { table, rows } of releases.flatMap((release) => release.tables)) {
    const [key = ""] = table.key;
    const known = ids.get(table.name) ?? new Set();
    ids.set(table.name, known);
    for (const cells of rows) known.add(cells[key] ?? "");
  }
  return ids;
}
