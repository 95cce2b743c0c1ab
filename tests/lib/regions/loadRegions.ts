import type { Claim } from "../../../src/lib/domain/claim.ts";
import { type Coverage, coverage, type CoverageRegion } from "../../../src/lib/regions/coverage.ts";
import { loadClaims, loadRows } from "../../support/loadClaims.ts";

/** The 20 regions of `data/`. */
export function loadRegions(): CoverageRegion[] {
  return loadRows("regions").map((row) => ({
    placeId: row["place_id"] ?? "",
    validFrom: row["valid_from"] || null,
    predecessorId: row["predecessor_id"] || null,
  }));
}

/** The claims about regions of `data/`. */
export function loadRegionalClaims(): Claim[] {
  return loadClaims().filter((claim) => claim.geo.startsWith("KZ-"));
}

/** The coverage of the real data. */
export function loadCoverage(): Coverage {
  return coverage({ claims: loadRegionalClaims(), regions: loadRegions(), throughYear: 2026 });
}
