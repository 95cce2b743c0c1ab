import type { Claim } from "../../src/lib/domain/claim.ts";
import { cellOf, type Dataset, rowsOf } from "../check/dataset.ts";
import { toClaim } from "./toClaim.ts";

/** All claims of a checked dataset. */
export function knownClaims(dataset: Dataset): Claim[] {
  const sources = new Map(rowsOf(dataset, "sources").map((row) => [cellOf(row, "source_id"), row.cells]));
  return rowsOf(dataset, "claims").map((row) => toClaim(row.cells, sources.get(cellOf(row, "source_id")) ?? {}));
}
