import { describe, expect, it } from "vitest";
import { packageField } from "../../../src/lib/metadata/packageField.ts";
import { toDataPackage } from "../../../src/lib/metadata/toDataPackage.ts";
import { aCatalogue, aTable } from "./aCatalogue.ts";

const column = (name: string) => {
  const found = aTable.columns[name];
  if (found === undefined) throw new RangeError(`${name}: got no column, expected one`);
  return packageField(name, found);
};

describe("packageField(…)", () => {
  it("keeps a date of unknown precision as text with a pattern", () => {
    expect(column("on_date")).toMatchObject({ type: "string", constraints: { required: false, pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" } });
  });

  it("gives limits and unit of a number", () => {
    expect(column("area")).toMatchObject({
      type: "number",
      title: "Area (km²)",
      constraints: { minimum: 0 },
      translations: { kk: { title: "Area (kk) (km²)" } },
    });
  });

  it("names the words of an enumeration in three languages", () => {
    expect(column("kind")).toMatchObject({
      constraints: { enum: ["a", "b"] },
      categories: [
        { value: "a", label: "First" },
        { value: "b", label: "Second" },
      ],
      translations: { ru: { categories: [{ value: "a", label: "First (ru)" }, { value: "b" }] } },
    });
  });
});

describe("toDataPackage(…)", () => {
  const [own, index] = toDataPackage(aCatalogue)["resources"] as Record<string, Record<string, unknown>>[];

  it("refers to itself by an empty name, as version 1 wants and version 2 allows", () => {
    expect(own?.["schema"]?.["foreignKeys"]).toEqual([
      { fields: ["original_id"], reference: { resource: "", fields: ["reading_id"] } },
      { fields: ["source_id"], reference: { resource: "sources", fields: ["source_id"] } },
    ]);
    expect(index?.["schema"]?.["foreignKeys"]).toContainEqual({
      fields: ["original_id"],
      reference: { resource: "readings", fields: ["reading_id"] },
    });
  });

  it("calls rights of others closed, and names no licence of ours for them", () => {
    expect(index?.["licenses"]).toMatchObject([{ name: "other-closed" }]);
    expect(JSON.stringify(index?.["licenses"])).not.toContain("creativecommons");
  });
});
