import { describe, expect, it } from "vitest";
import { recordSchema } from "../../../src/lib/metadata/recordSchema.ts";
import { aTable } from "./aCatalogue.ts";

describe("recordSchema(…)", () => {
  const { properties, required } = recordSchema(aTable) as { properties: Record<string, unknown>; required: string[] };

  it("requires every column and lets null stand where a cell may be empty", () => {
    expect(required).toEqual(Object.keys(aTable.columns));
    expect(properties["reading_id"]).toMatchObject({ type: "string" });
    expect(properties["on_date"]).toMatchObject({ type: ["string", "null"], pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" });
    expect(properties["kind"]).toMatchObject({ type: ["string", "null"], enum: ["a", "b", null] });
  });

  it("describes a column in English, and in Kazakh and Russian beside it", () => {
    expect(properties["area"]).toMatchObject({ description: "Area (km²)", "x-descriptions": { kk: "Area (kk) (km²)", ru: "Area (ru) (km²)" } });
  });
});
