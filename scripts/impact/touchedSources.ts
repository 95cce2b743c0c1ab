import type { RowChange } from "../../src/lib/releases/diffTables.ts";
import type { Side } from "./side.ts";

const speakerColumn = "speaker_id";

/** Sources that a changed row belongs to, before or after; a row that moved to another source touches both. */
function sourcesOf(change: RowChange, sides: readonly Side[]): string[] {
  if (change.table === "sources") return [change.rowKey];
  return sides.flatMap(({ tables }) => {
    const found = tables.find(({ table }) => table.name === change.table);
    const row = found?.rows.find(({ cells }) => found.table.key.map((column) => cells[column] ?? "").join("|") === change.rowKey);
    return row?.cells["source_id"] ?? [];
  });
}

/** Sources whose page names a speaker or terms that changed. */
function sourcesNaming(change: RowChange, { tables }: Side): string[] {
  const column = { speakers: speakerColumn, licences: "licence_id" }[change.table];
  if (column === undefined) return [];
  const rows = tables.find(({ table }) => table.name === "sources")?.rows ?? [];
  return rows.filter(({ cells }) => cells[column] === change.rowKey).map(({ cells }) => cells["source_id"] ?? "");
}

/** Names the sources whose pages change. */
export function touchedSources(changes: readonly RowChange[], before: Side, after: Side): string[] {
  const ids = changes.flatMap((change) => [...sourcesOf(change, [before, after]), ...sourcesNaming(change, after)]);
  return [...new Set(ids)].filter((id) => id !== "").sort();
}
