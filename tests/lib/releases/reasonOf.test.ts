import { describe, expect, it } from "vitest";
import type { RowChange } from "../../../src/lib/releases/diffTables.ts";
import { isAbout, needsReason, reasonOf } from "../../../src/lib/releases/reasonOf.ts";
import type { ChangeReasonRow } from "../../../src/lib/tables/changeReasons.ts";

const change: RowChange = { table: "claims", rowKey: "c1", kind: "changed", cells: [{ column: "value", before: "1", after: "2" }] };

function aReason(changes: Partial<ChangeReasonRow>): ChangeReasonRow {
  return {
    version: "2025.01.1",
    table_name: "claims",
    row_key: "c1",
    kind: "changed",
    is_correction: false,
    reason_en: "Why.",
    reason_ru: "Почему.",
    reason_kk: "Неге.",
    ...changes,
  };
}

describe("reasonOf(…)", () => {
  it("prefers the reason of the row to the one of all rows", () => {
    const [own, all] = [aReason({}), aReason({ row_key: "*" })];
    expect(reasonOf([all, own], "2025.01.1", change)).toBe(own);
    expect(reasonOf([all], "2025.01.1", change)).toBe(all);
  });

  it.each([{ version: "2025.01.0" }, { table_name: "sources" }, { row_key: "c2" }, { kind: "added" as const }])(
    "passes over a reason with %o",
    (other) => {
      expect(reasonOf([aReason(other)], "2025.01.1", change)).toBeNull();
    },
  );
});

describe("needsReason(…)", () => {
  it("asks for a reason unless only the terms of the source changed with it", () => {
    const derived = { column: "source_licence_id", before: "cc-by", after: "cc0" };
    expect(needsReason({ ...change, cells: [derived] })).toBe(false);
    expect(needsReason({ ...change, cells: [...change.cells, derived] })).toBe(true);
    expect(needsReason({ ...change, kind: "added", cells: [] })).toBe(true);
  });
});

describe("isAbout(…)", () => {
  it.each([
    [{}, true],
    [{ row_key: "*" }, true],
    [{ row_key: "c2" }, false],
    [{ row_key: "*", kind: "withdrawn" as const }, false],
    [{ table_name: "grants" }, false],
  ])("compares %o with what changed: %j", (changes, expected) => expect(isAbout(aReason(changes), [change])).toBe(expected));
});
