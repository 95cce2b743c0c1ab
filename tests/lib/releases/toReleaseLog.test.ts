import { describe, expect, it } from "vitest";
import { toReleaseLog } from "../../../src/lib/releases/toReleaseLog.ts";
import { aTable } from "./aTable.ts";

const columns = ["id", "value"];
const days = { releasedOn: "2025-01-15", collectedThrough: "2024-12-31" };
const first = {
  ...days,
  version: "2025.01.0",
  tables: [
    aTable(
      "things",
      ["id", "value", "old"],
      [
        ["a", "1", "x"],
        ["b", "2", ""],
      ],
    ),
  ],
};
const second = {
  ...days,
  version: "2025.01.1",
  tables: [
    aTable("things", columns, [
      ["a", "5"],
      ["c", "3"],
    ]),
  ],
};
const reason = { version: "2025.01.1", table_name: "things", is_correction: false, reason_en: "Why.", reason_ru: "Почему.", reason_kk: "Неге." };
const reasons = [
  { ...reason, row_key: "a", kind: "changed" as const, is_correction: true },
  { ...reason, row_key: "*", kind: "withdrawn" as const },
];
const log = toReleaseLog([first, second], { reasons, current: second.tables });

describe("toReleaseLog(…)", () => {
  it("begins with the newest release and says that nothing stands before the first", () => {
    expect(log.map(({ version, previousVersion }) => [version, previousVersion])).toEqual([
      ["2025.01.1", "2025.01.0"],
      ["2025.01.0", null],
    ]);
    expect(log[1]).toMatchObject({ rows: 2, tables: [], changes: [], columns: [], words: {} });
  });

  it("counts rows by table and kind", () => {
    expect(log[0]?.tables).toEqual([{ name: "things", added: 1, changed: 1, withdrawn: 1 }]);
    expect(log[0]?.columns).toEqual([{ table: "things", column: "old", kind: "removed" }]);
  });

  it("puts reason, correction and whether the row still stands beside each change", () => {
    const why = { en: "Why.", ru: "Почему.", kk: "Неге." };
    expect(log[0]?.changes.map(({ rowKey, reason: said, isCorrection, isCurrent }) => ({ rowKey, said, isCorrection, isCurrent }))).toEqual([
      { rowKey: "a", said: why, isCorrection: true, isCurrent: true },
      { rowKey: "c", said: null, isCorrection: false, isCurrent: true },
      { rowKey: "b", said: why, isCorrection: false, isCurrent: false },
    ]);
  });

  it("takes reasons for rows whose key has several parts", () => {
    const told = aTable("change_reasons", ["version", "row_key"], [["2025.01.1", "a|c|"]], ["version", "row_key"]);
    expect(toReleaseLog([first, second], { reasons, current: [...second.tables, told] })).toEqual(log);
  });

  it("describes the columns that it names, of the release before where they are gone", () => {
    expect(Object.keys(log[0]?.words["things"]?.columns ?? {}).toSorted()).toEqual(["id", "old", "value"]);
  });
});
