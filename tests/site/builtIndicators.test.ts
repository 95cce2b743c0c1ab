import { describe, expect, it } from "vitest";
import { builtIndicators } from "../../src/site/builtIndicators.ts";

const all = [{ indicatorId: "volunteers" }, { indicatorId: "eco_trees" }];

describe("builtIndicators(indicators, names)", () => {
  it("keeps all when none is named", () => expect(builtIndicators(all, "")).toBe(all));

  it("keeps those that are named", () => expect(builtIndicators(all, "eco_trees")).toEqual([{ indicatorId: "eco_trees" }]));

  it("refuses a name that no indicator has", () => {
    expect(() => builtIndicators(all, "volunteers,trees")).toThrow("ERIKTI_INDICATORS: got trees, expected an id of indicators.csv");
  });
});
