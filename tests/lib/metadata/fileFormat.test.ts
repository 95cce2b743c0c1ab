import { describe, expect, it } from "vitest";
import { fileFormat, isRowFormat } from "../../../src/lib/metadata/fileFormat.ts";
import { fileOf } from "../../../src/lib/metadata/fileOf.ts";
import { aResource } from "./aCatalogue.ts";

describe("fileFormat(…)", () => {
  it("knows the media type of what holds rows and refuses the rest", () => {
    expect(fileFormat("csv")).toEqual({ title: "CSV", mediaType: "text/csv" });
    expect(isRowFormat("dcat")).toBe(false);
    expect(() => fileFormat("dcat")).toThrow(/dcat: got no media type, expected one of csv/);
  });
});

describe("fileOf(…)", () => {
  it("finds the file of a format or says that it was not written", () => {
    expect(fileOf(aResource, "csv").name).toBe("readings.csv");
    expect(() => fileOf(aResource, "parquet")).toThrow("readings: got no parquet file");
  });
});
