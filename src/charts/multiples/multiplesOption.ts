import type { SizedOption } from "../option/lineOption.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { isOverlapping, textWidthPx } from "../layout/labelBox.ts";
import { scaleToPx, tickValues } from "../layout/scale.ts";
import { type GraphicElement, polyline, textMark } from "../option/graphic.ts";
import type { PanelReading } from "../../lib/queries/indexPanel.ts";
import { type PanelFrame, panelGrid } from "./panelGrid.ts";
import { homeId, type Multiples, toYearRuns } from "./toPanels.ts";

/** What the drawing needs to know of page and reader. */
export interface MultiplesContext {
  readonly theme: ChartTheme;
  readonly widthPx: number;
  /** Writes a value of the measure, short. */
  readonly formatValue: (value: number) => string;
}

/** Place of a reading in the drawing. */
export interface PanelPoint {
  readonly placeId: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

export interface SizedMultiples {
  readonly option: SizedOption["option"];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly points: readonly PanelPoint[];
}

const namePx = 14.5;
const labelPx = 12;

function at(frame: PanelFrame, reading: PanelReading): [number, number] {
  return [scaleToPx(frame.x, reading.year), scaleToPx(frame.y, reading.value)];
}

function circle(cx: number, cy: number, r: number, color: string): GraphicElement {
  return { type: "circle", shape: { cx, cy, r }, style: { fill: color, stroke: null, lineWidth: 0 }, silent: true, z: 7 };
}

/** Runs of years as lines; a year that stands alone is a dot. */
function runsOf(frame: PanelFrame, readings: readonly PanelReading[], color: string, widthPx: number): GraphicElement[] {
  return toYearRuns(readings).map((run) => {
    const points = run.map((reading) => at(frame, reading));
    const [only] = points;
    return run.length === 1 && only ? circle(...only, widthPx * 1.1, color) : polyline(points, { color, widthPx });
  });
}

function gridOf(frame: PanelFrame, values: readonly number[], ctx: MultiplesContext): GraphicElement[] {
  const { theme } = ctx;
  return values.flatMap((value) => {
    const y = scaleToPx(frame.y, value);
    const rule = polyline(
      [
        [frame.left, y],
        [frame.right, y],
      ],
      { color: value === 0 ? theme.soft : theme.grid, widthPx: 1 },
    );
    const name = { text: ctx.formatValue(value), x: frame.left - 6, y: y - 7, fontPx: labelPx, color: theme.soft, align: "right" as const };
    return [{ ...rule, z: 0 }, ...(frame.isFirstOfRow ? [textMark({ ...name, family: theme.font })] : [])];
  });
}

interface EndLabel {
  readonly reading: PanelReading;
  /** The reading beside it: a label goes to the side where the line does not. */
  readonly neighbour: PanelReading | undefined;
}

/** Values of the last and the first year, away from the line; the last one wins where both want the same place. */
function endValues(frame: PanelFrame, ctx: MultiplesContext, color: string): GraphicElement[] {
  const { readings } = frame.panel;
  const [first, second] = readings;
  const last = readings.at(-1);
  const ends: EndLabel[] = [
    ...(last ? [{ reading: last, neighbour: readings.at(-2) }] : []),
    ...(first && first !== last ? [{ reading: first, neighbour: second }] : []),
  ];
  const boxes = ends.map(({ reading, neighbour }) => {
    const [x, y] = at(frame, reading);
    const text = ctx.formatValue(reading.value);
    const width = textWidthPx(text, labelPx, true);
    const isBelow = neighbour !== undefined && neighbour.value > reading.value && y + labelPx + 10 < frame.y.fromPx;
    const left = Math.min(Math.max(x - width / 2, frame.left), frame.right - width);
    return { text, x: left, y: isBelow ? y + 6 : y - labelPx - 9, width, height: labelPx + 3 };
  });
  const [kept] = boxes;
  const free = boxes.filter((box, index) => index === 0 || kept === undefined || !isOverlapping(box, kept));
  return free.map((box) =>
    textMark({ text: box.text, x: box.x, y: box.y, fontPx: labelPx, weight: 600, color, family: ctx.theme.font, halo: ctx.theme.paper }),
  );
}

function yearsOf(frame: PanelFrame, { firstYear, lastYear }: Multiples, { theme }: MultiplesContext): GraphicElement[] {
  const label = { y: frame.y.fromPx + 6, fontPx: labelPx, color: theme.soft, family: theme.font };
  return [
    textMark({ ...label, text: String(firstYear), x: frame.left }),
    textMark({ ...label, text: String(lastYear), x: frame.right, align: "right" }),
  ];
}

function drawPanel(frame: PanelFrame, model: Multiples, values: readonly number[], ctx: MultiplesContext): GraphicElement[] {
  const { theme } = ctx;
  const { panel } = frame;
  const home = model.panels.find((one) => one.placeId === homeId);
  const color = panel.isHome ? theme.signal : theme.accent;
  const name = { text: panel.name, x: frame.left, y: frame.titleY, fontPx: namePx, weight: 600 as const, color: theme.ink, family: theme.font };
  return [
    textMark(name),
    ...gridOf(frame, values, ctx),
    ...(panel.isHome || home === undefined ? [] : runsOf(frame, home.readings, theme.soft, 1.2)),
    ...runsOf(frame, panel.readings, color, 2.3),
    ...panel.readings.map((reading) => circle(...at(frame, reading), 2.6, color)),
    ...endValues(frame, ctx, color),
    ...yearsOf(frame, model, ctx),
  ];
}

/**
 * Draws a panel per country, all on one scale, with Kazakhstan as a thin line behind each.
 *
 * Shape   panels, context → option, its size, and the place of each reading
 */
export function multiplesOption(model: Multiples, ctx: MultiplesContext): SizedMultiples {
  const grid = panelGrid(model, ctx.widthPx);
  const values = tickValues(grid.ticks);
  const elements = grid.frames.flatMap((frame) => drawPanel(frame, model, values, ctx));
  const points = grid.frames.flatMap((frame) =>
    frame.panel.readings.map((reading): PanelPoint => {
      const [x, y] = at(frame, reading);
      return { placeId: frame.panel.placeId, year: reading.year, x, y };
    }),
  );
  return { option: { animation: false, graphic: { elements } }, widthPx: grid.widthPx, heightPx: grid.heightPx, points };
}
