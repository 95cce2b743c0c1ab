import { describe, expect, it } from "vitest";
import { pageTheme } from "../../../src/charts/chartTheme.ts";
import { isOverlapping, textWidthPx } from "../../../src/charts/layout/labelBox.ts";
import { multiplesOption } from "../../../src/charts/multiples/multiplesOption.ts";
import { toPanels } from "../../../src/charts/multiples/toPanels.ts";
import type { GraphicElement } from "../../../src/charts/option/graphic.ts";
import { openNativeRunner } from "../../../src/engine/nativeRunner.ts";
import { locales } from "../../../src/lib/domain/locale.ts";
import { compareText } from "../../../src/lib/format/compareText.ts";
import { indexPanel } from "../../../src/lib/queries/indexPanel.ts";
import { formatPercent } from "../../../src/lib/format/formatPercent.ts";

const native = await openNativeRunner("public/data/erikti.duckdb");
const measures = ["wgi_volunteered_time", "wgi_helped_stranger", "wgi_donated_money", "wgi_score"];
const cases = measures.flatMap((measure) => locales.flatMap((locale) => [328, 660, 820, 980].map((widthPx) => ({ measure, locale, widthPx }))));

function elementsOf(option: object): readonly GraphicElement[] {
  return (option as { graphic: { elements: readonly GraphicElement[] } }).graphic.elements;
}

describe("multiplesOption(…)", () => {
  it.each(cases)("keeps every text of $measure apart and inside, at $widthPx px in $locale", async ({ measure, locale, widthPx }) => {
    const model = toPanels(await native.run(indexPanel, { indicatorId: measure, locale }), compareText(locale));
    const sized = multiplesOption(model, { theme: pageTheme, widthPx, formatValue: (value) => formatPercent(value, locale) });
    const boxes = elementsOf(sized.option).flatMap(({ type, x = 0, y = 0, style }) => {
      if (type !== "text") return [];
      const fontPx = Number(style["fontSize"]);
      const width = textWidthPx(String(style["text"]), fontPx, style["fontWeight"] === 600);
      return [{ text: String(style["text"]), x: style["textAlign"] === "right" ? x - width : x, y, width, height: fontPx }];
    });
    expect(boxes.length).toBeGreaterThan(model.panels.length * 4);
    for (const [index, box] of boxes.entries()) {
      expect(box.x, box.text).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, box.text).toBeLessThanOrEqual(widthPx);
      expect(box.y + box.height, box.text).toBeLessThanOrEqual(sized.heightPx);
      const rival = boxes.slice(index + 1).find((other) => isOverlapping(box, other));
      expect(rival, `${box.text} on ${rival?.text ?? "nothing"}`).toBeUndefined();
    }
  });

  it("has a place for every reading of the table, higher for a larger value", async () => {
    const readings = await native.run(indexPanel, { indicatorId: "wgi_volunteered_time", locale: "en" as const });
    const { points } = multiplesOption(toPanels(readings, compareText("en")), { theme: pageTheme, widthPx: 980, formatValue: String });
    expect(points.length).toBe(readings.length);
    const yOf = (placeId: string, year: number): number => points.find((one) => one.placeId === placeId && one.year === year)?.y ?? Number.NaN;
    expect(yOf("KZ", 2012)).toBeLessThan(yOf("KZ", 2020));
  });
});
