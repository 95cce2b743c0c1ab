import { describe, expect, it } from "vitest";
import { coverageDrawing } from "../../../src/charts/picture/coverageDrawing.ts";
import { outlineText } from "../../../src/charts/picture/outlineText.ts";
import { coverageGrid } from "../../../src/lib/regions/coverageGrid.ts";
import { firstView } from "../../../src/lib/regions/coverageView.ts";
import { loadRows } from "../../support/loadClaims.ts";
import { loadCoverage } from "../../lib/regions/loadRegions.ts";
import { xmlFault } from "../xmlFault.ts";
import { readSetter } from "./readSetter.ts";

const setter = readSetter();
const grid = coverageGrid(loadCoverage(), firstView, new Map());
const nameOf = (table: string, key: string, locale: string): Map<string, string> =>
  new Map(loadRows(table).map((row) => [row[key] ?? "", row[`name_${locale}`] ?? ""]));

/** The drawing with the real names of a language. */
function drawingIn(locale: string) {
  const places = nameOf("places", "place_id", locale);
  const indicators = nameOf("indicators", "indicator_id", locale);
  const columnNames = grid.columns.map((column) => (column.kind === "indicator" ? (indicators.get(column.indicatorId) ?? "") : "+"));
  const legend = [["found", "a"] as const, ["no_figure_found", "b"] as const, ["*", "c"] as const];
  const rowNames = grid.rows.map((row) => places.get(row.geo) ?? "");
  return { ...coverageDrawing({ grid, rowNames, columnNames, total: "=", legend, setter }), rowNames, columnNames };
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Where the texts of a drawing stand, by the fonts of the pictures. */
function boxesOf(svg: string): Box[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)" font-weight="(\d+)"[^>]*?(?:text-anchor="(\w+)")?>([^<]*)</g)].map(
    ([, x = "0", y = "0", size = "12", weight = "400", anchor = "start", text = ""]) => {
      const widthPx = setter.widthPx({ text, cut: weight === "600" ? "text-600" : "text-400", fontPx: Number(size) });
      const left = Number(x) - widthPx * (anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0);
      return { text, left, right: left + widthPx, y: Number(y) };
    },
  );
}

describe("coverageDrawing(…)", () => {
  it.each(["kk", "ru", "en"])("prints every name whole and keeps texts apart and inside, in %s", (locale) => {
    const { svg, widthPx, heightPx, rowNames, columnNames } = drawingIn(locale);
    const boxes = boxesOf(svg);
    for (const name of rowNames) expect(boxes.map((box) => box.text)).toContain(name);
    for (const word of columnNames.flatMap((name) => name.split(" "))) expect(boxes.some((box) => box.text.includes(word))).toBe(true);
    const outside = boxes.filter((box) => box.left < -0.5 || box.right > widthPx + 0.5 || box.y > heightPx);
    expect(outside).toEqual([]);
    const meeting = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => Math.abs(a.y - b.y) < 9 && a.left < b.right && b.left < a.right)
        .map((b) => [a.text, b.text]),
    );
    expect(meeting).toEqual([]);
  });

  it("is sound XML without a letter that the fonts lack", () => {
    const { svg } = drawingIn("kk");
    expect(xmlFault(outlineText(svg, setter))).toBeNull();
    for (const { text } of boxesOf(svg)) expect(setter.missing(text, "text-400")).toEqual([]);
  });

  it("prints no zero", () => {
    expect(boxesOf(drawingIn("en").svg).filter((box) => box.text === "0")).toEqual([]);
  });
});
