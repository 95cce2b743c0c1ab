import { describe, expect, it } from "vitest";
import { plotSvg } from "../../../src/charts/grants/plotSvg.ts";
import { statementDots } from "../../../src/charts/grants/statementDots.ts";
import { xmlFault } from "../xmlFault.ts";

const text = { id: "p", title: "Планы & «итоги»", description: "<79>", className: "plot" };

describe("plotSvg(…)", () => {
  it("writes well-formed SVG with its words safe, a title, a description and no style attribute", () => {
    const svg = plotSvg(statementDots([{ value: 1, valueText: "<1> & 2", label: "R&D", isPlanned: false }], 328), text);
    expect(xmlFault(svg)).toBeNull();
    expect(svg).toContain("&lt;1&gt; &amp; 2");
    expect(svg).toContain('<title id="p-t">Планы &amp; «итоги»</title><desc id="p-d">&lt;79&gt;</desc>');
    expect(svg).not.toContain("style");
  });
});
