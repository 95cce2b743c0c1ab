import { describe, expect, expectTypeOf, it } from "vitest";
import type { Qualifier, SourceKind } from "../../../src/lib/domain/claim.ts";
import { qualifiers, sourceKinds } from "../../../src/lib/domain/claim.ts";
import { claims, type ClaimRow } from "../../../src/lib/tables/claims.ts";
import { decodeRow } from "../../../src/lib/tables/decodeRow.ts";
import { qualifier, sourceKind } from "../../../src/lib/tables/enums.ts";
import type { IndicatorRow } from "../../../src/lib/tables/indicators.ts";
import { population } from "../../../src/lib/tables/population.ts";
import type { SourceRow } from "../../../src/lib/tables/sources.ts";
import type { TargetRow } from "../../../src/lib/tables/targets.ts";

describe("RowOf<…>", () => {
  it("gives required columns their type and optional ones null", () => {
    expectTypeOf<ClaimRow["value"]>().toEqualTypeOf<number>();
    expectTypeOf<ClaimRow["chartable"]>().toEqualTypeOf<boolean>();
    expectTypeOf<ClaimRow["qualifier"]>().toEqualTypeOf<Qualifier>();
    expectTypeOf<ClaimRow["segment_id"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ClaimRow["notes_kk"]>().toEqualTypeOf<string | null>();
    expectTypeOf<IndicatorRow["name_kk"]>().toEqualTypeOf<string>();
    expectTypeOf<SourceRow["kind"]>().toEqualTypeOf<SourceKind>();
    expectTypeOf<TargetRow["target_value"]>().toEqualTypeOf<number | null>();
    expectTypeOf<TargetRow["qualifier"]>().toEqualTypeOf<Qualifier | null>();
  });

  it("knows exactly the words of the domain, in their order", () => {
    expect(Object.keys(qualifier)).toEqual([...qualifiers]);
    expect(Object.keys(sourceKind)).toEqual([...sourceKinds]);
  });
});

describe("decodeRow(…)", () => {
  it("turns texts into values and empty cells into null", () => {
    const row = decodeRow(population, { place_id: "KZ", on_date: "2023", population: "1000", borders_before_2022: "false", notes_kk: "" });
    expect(row).toMatchObject({ place_id: "KZ", on_date: "2023", population: 1000, borders_before_2022: false, notes_kk: null });
  });

  it("throws where the data check would have found a fault", () => {
    expect(() => decodeRow(claims, { value: "12k" })).toThrow("claims value: got 12k");
    expect(() => decodeRow(claims, { chartable: "yes" })).toThrow("claims chartable: got yes");
  });
});
