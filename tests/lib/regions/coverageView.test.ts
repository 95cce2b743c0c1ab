import { describe, expect, it } from "vitest";
import { type CoverageView, coverageViewToParams, firstView, parseCoverageView } from "../../../src/lib/regions/coverageView.ts";
import { loadCoverage } from "./loadRegions.ts";

const coverage = loadCoverage();
const themes = ["emergency", "campaign"];
const parse = (text: string): CoverageView => parseCoverageView(new URLSearchParams(text), coverage, themes);

describe("parseCoverageView(…)", () => {
  it.each([
    ["", firstView],
    ["indicator=volunteers", { ...firstView, indicatorId: "volunteers" }],
    ["year=2024&theme=emergency", { ...firstView, year: 2024, theme: "emergency" }],
    ["year=none", { ...firstView, year: "none" }],
  ] satisfies [string, CoverageView][])("reads and writes %j", (text, view) => {
    expect(parse(text)).toEqual(view);
    expect(coverageViewToParams(view).toString()).toBe(text);
  });

  it.each(["indicator=nothing", "year=1999", "year=2024.5", "theme=funding", "year=", "q=volunteers"])("leaves out %j", (text) => {
    expect(parse(text)).toEqual(firstView);
  });

  it("lets one indicator push year and theme aside", () => {
    expect(parse("indicator=volunteers&year=2024&theme=emergency")).toEqual({ ...firstView, indicatorId: "volunteers" });
  });
});
