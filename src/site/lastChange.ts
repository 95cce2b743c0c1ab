import type { LoggedChange, ReleaseRecord } from "../lib/releases/releaseRecord.ts";
import type { PublishedResource, Subset } from "../lib/tables/publishedTables.ts";
import { changeReasons } from "../lib/tables/changeReasons.ts";
import { lastChangeOf, releases } from "./releases.ts";
import { publishedRows } from "./publishedRows.ts";

/** A row of the base table that is in the subset, or was before the change. */
function touches(subset: Subset, claimIds: ReadonlySet<unknown>, { table, rowKey, cells }: LoggedChange): boolean {
  const wasInside = cells.some(({ column, before }) => column === "basis_id" && before !== null && subset.basisIds.includes(before));
  return table === subset.base.name && (claimIds.has(rowKey) || wasInside);
}

function lastChangeOfSubset(subset: Subset): ReleaseRecord | null {
  const claimIds = new Set(publishedRows(subset.name).map((row) => row["claim_id"]));
  return (
    releases.find(
      ({ changes, columns }) =>
        changes.some((change) => touches(subset, claimIds, change)) || columns.some(({ table }) => table === subset.base.name),
    ) ?? null
  );
}

/** Reasons are no part of what they explain: they changed in the newest release that they name. */
function lastChangeOfReasons(): ReleaseRecord | null {
  const named = new Set(publishedRows(changeReasons.name).map((row) => row["version"]));
  return releases.find(({ version }) => named.has(version)) ?? null;
}

/** The newest release in which a published table changed: the first one when it never did; null while none is published. */
export function lastChange({ table, subset }: PublishedResource): ReleaseRecord | null {
  if (table.name === changeReasons.name) return lastChangeOfReasons();
  return (subset === null ? lastChangeOf(table.name) : lastChangeOfSubset(subset)) ?? releases.at(-1) ?? null;
}
