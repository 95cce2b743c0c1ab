import { isInSubset, subsets } from "../../src/lib/tables/publishedTables.ts";
import { rights, type Rights, type RightsId } from "../../src/lib/tables/rights.ts";
import type { Trilingual } from "../../src/lib/tables/schema.ts";
import { cellOf, type Row } from "../check/dataset.ts";
import type { BuildTable } from "./dataBuild.ts";
import { trilingualOf } from "./trilingualOf.ts";

/** What may be done with some claims: the rights of the whole, and the terms of the sources with their numbers of claims. */
export interface ClaimRights extends Omit<Rights, "spdx"> {
  readonly rightsId: RightsId;
  readonly sourceLicences: readonly {
    readonly licenceId: string;
    readonly text: Trilingual | null;
    readonly url: string | null;
    readonly claimCount: number;
  }[];
}

function rightsIdOf(claims: readonly Row[]): RightsId {
  if (claims.length === 0) return "cc-by";
  return subsets.find((subset) => claims.every(({ cells }) => isInSubset(subset, cells)))?.rights ?? "mixed";
}

/**
 * Says what may be done with the claims of an indicator.
 *
 * Shape   claims, table of licences → rights; the terms that most claims have stand first
 */
export function claimRights(claims: readonly Row[], licences: BuildTable): ClaimRights {
  const byLicence = Map.groupBy(claims, (row) => cellOf(row, "source_licence_id"));
  const sourceLicences = licences.rows
    .map((row) => {
      const licenceId = cellOf(row, "licence_id");
      const claimCount = byLicence.get(licenceId)?.length ?? 0;
      return { licenceId, text: trilingualOf(row, "text"), url: cellOf(row, "url") || null, claimCount };
    })
    .filter(({ claimCount }) => claimCount > 0)
    .toSorted((a, b) => b.claimCount - a.claimCount);
  const rightsId = rightsIdOf(claims);
  const { title, text, url, holder } = rights[rightsId];
  return { rightsId, title, text, url, holder, sourceLicences };
}
