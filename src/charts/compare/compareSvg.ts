import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { RegionCompareMessages } from "../../i18n/regionCompare/RegionCompareMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { wrapText } from "../layout/labelBox.ts";
import type { DrawnView } from "../maps/mapSvg.ts";
import { markPaths, shape, svgText } from "../maps/svgParts.ts";
import { formatPeriod, formatValue } from "../option/formatValue.ts";
import type { CompareFacts } from "./CompareFacts.ts";
import type { CompareCell, CompareRow } from "./compareRows.ts";

/** Everything about the reader that the drawing of a comparison needs. */
export interface CompareDrawing {
  readonly locale: Locale;
  readonly messages: RegionCompareMessages;
  readonly chart: SharedChartMessages;
  readonly facts: CompareFacts;
  readonly theme: ChartTheme;
  readonly widthPx: number;
}

interface Line {
  readonly text: string;
  readonly isBold: boolean;
  readonly isSoft: boolean;
}

const fontPx = { main: 13, soft: 12 };
const linePx = 17;
const padPx = 7;
const bar = { heightPx: 7, takesPx: 13, markPx: 26 };

const linesOf = (text: string, widthPx: number, look: Omit<Line, "text">): Line[] =>
  wrapText(text, look.isSoft ? fontPx.soft : fontPx.main, widthPx, look.isBold).map((line) => ({ text: line, ...look }));

const textBlock = (lines: readonly Line[], x: number, top: number, { ink, soft }: ChartTheme): string =>
  lines
    .map(({ text, isBold, isSoft }, index) =>
      svgText({ x, y: top + index * linePx + 12, text, isBold, fontPx: isSoft ? fontPx.soft : fontPx.main, fill: isSoft ? soft : ink }),
    )
    .join("");

const periodText = (cell: CompareCell, { locale, chart }: CompareDrawing): string =>
  cell.reading === null ? "" : (formatPeriod(cell.reading, locale, "medium") ?? chart.unknownPeriod);

function headLines(row: CompareRow, widthPx: number, drawing: CompareDrawing): Line[] {
  const { facts, messages } = drawing;
  const shared = row.cells.find((cell) => cell.isShared);
  const unit = facts.units.find((one) => one.unitId === row.unitId)?.axis ?? row.unitId;
  const details = [row.segmentName, row.basisName, shared === undefined ? null : periodText(shared, drawing), unit];
  return [
    ...linesOf(facts.indicators[row.indicatorId] ?? messages.population, widthPx, { isBold: true, isSoft: false }),
    ...linesOf(details.filter((part) => part !== null).join(" · "), widthPx, { isBold: false, isSoft: true }),
  ];
}

interface Cell {
  readonly above: readonly Line[];
  readonly below: readonly Line[];
  /** Length of the bar; null where numbers are of different periods. */
  readonly bar: { readonly px: number; readonly mark: string } | null;
  readonly heightPx: number;
}

function cellOf(cell: CompareCell, row: CompareRow, widthPx: number, drawing: CompareDrawing): Cell {
  const { facts, locale, messages, theme } = drawing;
  const { reading, isShared } = cell;
  if (reading === null) {
    const above = linesOf(messages.none, widthPx, { isBold: false, isSoft: true });
    return { above, below: [], bar: null, heightPx: above.length * linePx };
  }
  const unit = facts.units.find((one) => one.unitId === row.unitId);
  const value = unit === undefined ? String(reading.value) : formatValue(reading, { locale, unit });
  const period = `${periodText(cell, drawing)}${row.foundCount > 1 ? ` (${messages.otherPeriod})` : ""}`;
  const above = linesOf(value, widthPx, { isBold: true, isSoft: false });
  const below = isShared ? [] : linesOf(period, widthPx, { isBold: false, isSoft: true });
  const px = row.maxValue > 0 ? (reading.value / row.maxValue) * (widthPx - bar.markPx) : 0;
  const isWave = reading.qualifier === "about" || reading.qualifier === "almost";
  const mark = markPaths({ x: px + (isWave ? 11 : 0), y: isWave ? 12.5 : 3.5 }, reading.qualifier, theme.ink, "right");
  return { above, below, bar: isShared ? { px, mark } : null, heightPx: (above.length + below.length) * linePx + (isShared ? bar.takesPx : 0) };
}

function cellSvg({ above, below, bar: drawn }: Cell, x: number, top: number, theme: ChartTheme): string {
  const barTop = top + above.length * linePx + 1;
  const bars =
    drawn === null
      ? ""
      : shape("rect", { x, y: barTop, width: drawn.px, height: bar.heightPx, fill: theme.accent }) +
        (drawn.mark === "" ? "" : `<g transform="translate(${x} ${barTop})">${drawn.mark}</g>`);
  return textBlock(above, x, top, theme) + bars + textBlock(below, x, top + above.length * linePx, theme);
}

/**
 * Draws regions side by side, a line per count, as the page does: for pictures that leave it.
 *
 * Shape   rows, chosen regions → drawing as wide as asked, as tall as it needs
 */
export function compareSvg(rows: readonly CompareRow[], codes: readonly string[], drawing: CompareDrawing): DrawnView {
  const { facts, theme, widthPx } = drawing;
  const headPx = codes.length > 3 ? 250 : 310;
  const columnPx = (widthPx - headPx) / codes.length;
  const roomPx = columnPx - 14;
  const columnX = (index: number): number => headPx + index * columnPx;
  const names = codes.map((code) =>
    linesOf(facts.places.find((place) => place.placeId === code)?.name ?? code, roomPx, { isBold: true, isSoft: false }),
  );
  const parts = names.map((lines, index) => textBlock(lines, columnX(index), 0, theme));
  let top = Math.max(...names.map((lines) => lines.length)) * linePx + padPx;
  for (const row of rows) {
    parts.push(shape("rect", { x: 0, y: top, width: widthPx, height: 1, fill: theme.hair }));
    top += padPx;
    const head = headLines(row, headPx - 22, drawing);
    const cells = row.cells.map((cell) => cellOf(cell, row, roomPx, drawing));
    parts.push(textBlock(head, 0, top, theme), ...cells.map((cell, index) => cellSvg(cell, columnX(index), top, theme)));
    top += Math.max(head.length * linePx, ...cells.map((cell) => cell.heightPx)) + padPx;
  }
  return { inner: parts.join(""), widthPx, heightPx: Math.ceil(top) };
}
