import { describe, expect, it } from "vitest";
import { keyOf } from "../../../src/lib/metadata/keyOf.ts";
import { claims } from "../../../src/lib/tables/claims.ts";
import { comparators } from "../../../src/lib/tables/comparators.ts";
import { targetOutcomes } from "../../../src/lib/tables/targetOutcomes.ts";

describe("keyOf(…)", () => {
  it("takes a key of filled columns as it is", () => {
    expect(keyOf(claims)).toEqual({ primary: ["claim_id"], unique: [] });
    expect(keyOf(comparators)).toEqual({ primary: ["place_id", "year", "indicator_id"], unique: [] });
  });

  it("makes a unique combination of each alternative, as the database does", () => {
    expect(keyOf(targetOutcomes)).toEqual({
      primary: [],
      unique: [
        ["target_id", "claim_id"],
        ["target_id", "grant_id"],
        ["target_id", "milestone_id"],
        ["target_id", "outcome_source_id"],
      ],
    });
  });
});
