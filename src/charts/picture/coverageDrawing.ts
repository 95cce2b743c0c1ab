import { type CellState, claimCount } from "../../lib/regions/coverage.ts";
import type { CoverageGrid, GridCell } from "../../lib/regions/coverageGrid.ts";
import { stripShape } from "../../lib/regions/stripShape.ts";
import { pictureTheme } from "./pictureTheme.ts";
import { escapeXml, type TextStyle, toLines } from "./textColumn.ts";
import type { TypeSetter } from "./typeSetter.ts";

/** The matrix with its names in the language of the picture. */
export interface CoverageDrawingInput {
  readonly grid: CoverageGrid;
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  readonly total: string;
  /** What the grounds of the cells mean, and the star. */
  readonly legend: readonly (readonly [CellState | "*", string])[];
  readonly setter: TypeSetter;
}

const cellPx = { width: 84, height: 30, gap: 2 };
const totalPx = 46;
const headStyle: TextStyle = { cut: "text-400", fontPx: 11, linePx: 14, color: pictureTheme.soft };
const filled = "#dfebf0";
const faint = "#6fa9be";

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor?: "middle" | "end";
  readonly color?: string;
  readonly weight?: 400 | 600;
  readonly fontPx?: number;
}

function label({ text, x, y, anchor, color = pictureTheme.ink, weight = 400, fontPx = 13 }: Label): string {
  const place = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" font-size="${fontPx}" font-weight="${weight}" fill="${color}"${place}>${escapeXml(text)}</text>`;
}

const hatchPx = 6;

/** Slanting lines that end at the edges of their box. */
function hatch(x: number, y: number, width: number, height: number): string {
  const count = Math.ceil((width + height) / hatchPx) - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * hatchPx - height;
    const [from, to] = [Math.max(at, 0), Math.min(at + height, width)];
    return `M${x + from} ${y + height - (from - at)}L${x + to} ${y + height - (to - at)}`;
  }).join("");
}

/** Ground of a cell: filled, framed, framed with gaps, hatched. */
function ground(state: CellState, x: number, y: number, { width, height } = cellPx): string {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const frame = `x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" fill="none" stroke="${faint}"`;
  if (state === "found") return `<rect ${box} fill="${filled}"/>`;
  if (state === "did_not_exist") return `<rect ${box} fill="${pictureTheme.hair}"/>`;
  if (state === "not_chartable") return `<rect ${frame}/>`;
  if (state === "other_scope_only") return `<rect ${frame} stroke-dasharray="3 2"/>`;
  return `<path d="${hatch(x, y, width, height)}" stroke="${pictureTheme.hair}" fill="none"/>`;
}

function cellDrawing(cell: GridCell, x: number, y: number): string {
  if (cell.claims === 0) return ground(cell.state, x, y);
  const strip = stripShape(cell.marks.map((mark) => ({ state: mark.state, claims: claimCount(mark) })));
  const sign = cell.oldBorders > 0 ? "*" : "";
  const isFound = cell.state === "found";
  const number = label({
    text: `${cell.claims}${sign}`,
    x: x + cellPx.width / 2,
    y: y + 14,
    anchor: "middle",
    weight: isFound ? 600 : 400,
    color: isFound ? pictureTheme.ink : pictureTheme.soft,
  });
  const bars = `<path d="${strip.ground}" stroke="${faint}" fill="none"/><path d="${strip.found}" fill="${pictureTheme.accent}"/><path d="${strip.other}" stroke="${faint}" fill="none"/>`;
  return `${ground(cell.state, x, y)}${number}<g transform="translate(${x + (cellPx.width - strip.widthPx) / 2} ${y + 15})">${bars}</g>`;
}

const plain = { cut: "text-400", fontPx: 13 } as const;
const legendBox = { width: 22, height: 14, gap: 0 };

/** One line that says what the grounds of the cells mean. */
function legendDrawing({ legend, setter }: Pick<CoverageDrawingInput, "legend" | "setter">, y: number): string {
  let x = 0;
  return legend
    .map(([sign, text]) => {
      const at = x;
      const textX = at + (sign === "*" ? 12 : legendBox.width + 7);
      x = textX + setter.widthPx({ ...plain, text }) + 20;
      const mark = sign === "*" ? label({ text: "*", x: at, y: y + 12 }) : ground(sign, at, y, legendBox);
      return `${mark}${label({ text, x: textX, y: y + 12, color: pictureTheme.soft })}`;
    })
    .join("");
}

/**
 * Draws the coverage matrix for a picture.
 *
 * Shape   grid and names → SVG and its size
 * Units   CSS pixels
 */
export function coverageDrawing({ grid, rowNames, columnNames, total, legend, setter }: CoverageDrawingInput): {
  svg: string;
  widthPx: number;
  heightPx: number;
} {
  const step = { x: cellPx.width + cellPx.gap, y: cellPx.height + cellPx.gap };
  const heads = columnNames.map((name) => toLines(name, headStyle, cellPx.width - 2, setter));
  const headPx = Math.max(...heads.map((lines) => lines.length)) * headStyle.linePx + 6;
  const namePx = Math.ceil(Math.max(...rowNames.map((text) => setter.widthPx({ ...plain, text })))) + 12;
  const xOf = (index: number): number => namePx + index * step.x;
  const widthPx = xOf(grid.columns.length) + totalPx;
  const head = heads.flatMap((lines, column) =>
    lines.map((text, line) => {
      const y = headPx - 8 - (lines.length - 1 - line) * headStyle.linePx;
      return label({ text, x: xOf(column) + cellPx.width / 2, y, anchor: "middle", fontPx: headStyle.fontPx, color: headStyle.color });
    }),
  );
  const rows = grid.rows.flatMap((row, index) => {
    const y = headPx + index * step.y;
    const sum = label({ text: String(row.total), x: widthPx, y: y + 19, anchor: "end", color: pictureTheme.soft });
    return [label({ text: rowNames[index] ?? row.geo, x: 0, y: y + 19 }), ...row.cells.map((cell, column) => cellDrawing(cell, xOf(column), y)), sum];
  });
  const footY = headPx + grid.rows.length * step.y + 18;
  const sums = grid.columnTotals.map((sum, column) =>
    label({ text: String(sum), x: xOf(column) + cellPx.width / 2, y: footY, anchor: "middle", color: pictureTheme.soft }),
  );
  const foot = [
    label({ text: total, x: 0, y: footY, color: pictureTheme.soft }),
    ...sums,
    label({ text: String(grid.total), x: widthPx, y: footY, anchor: "end" }),
  ];
  const heightPx = footY + 48;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg">${[...head, ...rows, ...foot, legendDrawing({ legend, setter }, footY + 20)].join("")}</svg>`,
    widthPx,
    heightPx,
  };
}
