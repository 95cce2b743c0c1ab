import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Box, isOverlapping } from "../../../src/charts/layout/labelBox.ts";
import { mapLayout } from "../../../src/charts/maps/mapLayout.ts";
import { mapSvg } from "../../../src/charts/maps/mapSvg.ts";
import { svgRoot } from "../../../src/charts/maps/svgParts.ts";
import { tileLayout } from "../../../src/charts/maps/tileLayout.ts";
import { tileSvg } from "../../../src/charts/maps/tileSvg.ts";
import type { NativeRunner } from "../../../src/engine/nativeRunner.ts";
import { locales } from "../../../src/lib/domain/locale.ts";
import { xmlFault } from "../xmlFault.ts";
import { everyMap, mapContext, mapDataOf, openData } from "./mapData.ts";

let native: NativeRunner;

beforeAll(async () => {
  native = await openData();
});
afterAll(() => native.close());

/** The two widths of the page, and that of a picture. */
const widthsPx = [328, 660, 820];
const cases = locales.flatMap((locale) => widthsPx.map((widthPx) => ({ locale, widthPx })));

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

describe("mapLayout(…) of every slice and every step of the population", () => {
  it.each(cases)("keeps labels off each other, off symbols and inside: $locale, $widthPx px", async ({ locale, widthPx }) => {
    const data = await mapDataOf(native, locale);
    for (const { name, unitId, model } of everyMap(data)) {
      const layout = mapLayout(model, data.frame, mapContext(locale, data.units, unitId, widthPx));
      const circles = layout.symbols.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
      const clashes = pairsOf(layout.labels).filter(([a, b]) => isOverlapping(a.box, b.box));
      const covered = layout.labels.filter((label) => circles.some((circle) => isOverlapping(circle, label.box)));
      const cut = layout.labels.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > widthPx || box.y + box.height > layout.heightPx);
      expect({ clashes, covered, cut }, name).toEqual({ clashes: [], covered: [], cut: [] });
    }
  });

  it("names every region found on a wide page, but where capitals crowd", async () => {
    const data = await mapDataOf(native, "ru");
    for (const { name, unitId, model } of everyMap(data).filter((one) => !one.name.startsWith("population"))) {
      const { labels } = mapLayout(model, data.frame, mapContext("ru", data.units, unitId, 660));
      expect(labels.length, name).toBe(model.found.length);
    }
  });

  it("gives symbols areas proportional to their values, on one scale over all dates", async () => {
    const data = await mapDataOf(native, "en");
    for (const { name, unitId, model } of everyMap(data)) {
      const { symbols, largestPx } = mapLayout(model, data.frame, mapContext("en", data.units, unitId, 660));
      for (const { cell, r } of symbols.filter((one) => one.r > 2)) {
        expect((r * r) / (largestPx * largestPx), `${name} ${cell.place.placeId}`).toBeCloseTo(cell.value / model.maxValue, 6);
      }
    }
  });

  it("draws small symbols over large ones", async () => {
    const data = await mapDataOf(native, "en");
    for (const { unitId, model } of everyMap(data)) {
      const radii = mapLayout(model, data.frame, mapContext("en", data.units, unitId, 328)).symbols.map((symbol) => symbol.r);
      expect(radii).toEqual([...radii].sort((a, b) => b - a));
    }
  });
});

describe("tileLayout(…) of every slice and every step of the population", () => {
  it.each(cases)("gives each region a tile of its own, all of one size and type: $locale, $widthPx px", async ({ locale, widthPx }) => {
    const data = await mapDataOf(native, locale);
    for (const { name, unitId, model } of everyMap(data)) {
      const { tiles, tileWidthPx, tileHeightPx, widthPx: usedPx } = tileLayout(model, data.frame, mapContext(locale, data.units, unitId, widthPx));
      expect(tiles.length, name).toBe(20);
      expect(usedPx, name).toBeLessThanOrEqual(widthPx);
      expect(new Set(tiles.map((tile) => `${tile.x}|${tile.y}`)).size, name).toBe(20);
      expect(new Set(tiles.filter((tile) => tile.value !== null).map((tile) => tile.valuePx)).size, name).toBeLessThanOrEqual(1);
      expect(tileWidthPx).toBeGreaterThanOrEqual(44);
      expect(tileHeightPx).toBeGreaterThanOrEqual(44);
    }
  });

  it("shows a number in the tiles of the regions found and in no other", async () => {
    const data = await mapDataOf(native, "kk");
    for (const { name, unitId, model } of everyMap(data)) {
      const { tiles } = tileLayout(model, data.frame, mapContext("kk", data.units, unitId, 328));
      const numbered = tiles.filter((tile) => tile.value !== null).map((tile) => tile.cell.place.placeId);
      expect(numbered.sort(), name).toEqual(model.found.map((cell) => cell.place.placeId).sort());
    }
  });
});

describe("the drawings of maps and tiles", () => {
  it.each(locales)("are well-formed, carry no style and mark every region: %s", async (locale) => {
    const data = await mapDataOf(native, locale);
    for (const { name, unitId, model } of everyMap(data)) {
      const ctx = mapContext(locale, data.units, unitId, 328);
      const map = mapSvg(mapLayout(model, data.frame, ctx), model, data.frame, ctx, "m");
      const tiles = tileSvg(tileLayout(model, data.frame, ctx), { ...ctx, legendWidthPx: 328 }, "t");
      for (const drawn of [map, tiles]) {
        const svg = svgRoot({ ...drawn, id: "x", className: "map-drawing", title: "A & B", description: "<so>" });
        expect(xmlFault(svg), name).toBeNull();
        expect(svg).not.toMatch(/ style=|NaN|undefined/);
      }
      expect(tiles.inner.match(/data-place=/g)?.length, name).toBe(20);
      const onMap = model.cells.filter((cell) => cell.state !== "unformed").length;
      expect(map.inner.match(/data-place=/g)?.length, name).toBe(onMap);
    }
  });
});
