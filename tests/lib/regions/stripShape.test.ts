import { describe, expect, it } from "vitest";
import { stripShape } from "../../../src/lib/regions/stripShape.ts";

describe("stripShape(…)", () => {
  it("fills what may be compared, leaves the rest hollow, and draws no ground where the region did not exist", () => {
    const shape = stripShape([
      { state: "did_not_exist", claims: 0 },
      { state: "found", claims: 5 },
      { state: "no_figure_found", claims: 0 },
      { state: "not_chartable", claims: 1 },
    ]);
    expect(shape.found).toBe("M6 13v-12h4v12z");
    expect(shape.other).toBe("M21 13v-4h4v4z");
    expect(shape.ground).toBe("M6 13.5h4M12 13.5h4M21 13.5h4");
    expect(shape.widthPx).toBe(25);
  });
});
