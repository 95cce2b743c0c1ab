import { toRuns } from "../../lib/series/toRuns.ts";
import { pointYear, splitOffChart } from "../layout/lineFrame.ts";
import { scaleToPx } from "../layout/scale.ts";
import type { ChartModel, ClaimPoint } from "../model/toChartModel.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { type GraphicElement, polyline, textMark } from "./graphic.ts";
import type { SizedOption } from "./lineOption.ts";

export interface SparkSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const labelPx = 11;
const edgePx = 14;

function yearLabels(years: { min: number; max: number }, size: SparkSize, theme: ChartTheme): GraphicElement[] {
  const y = size.heightPx - labelPx - 1;
  const label = { y, fontPx: labelPx, color: theme.soft, family: theme.font };
  const first = Math.floor(years.min);
  const last = Math.floor(years.max);
  return [
    textMark({ ...label, text: String(first), x: 0 }),
    ...(last > first ? [textMark({ ...label, text: String(last), x: size.widthPx, align: "right" })] : []),
  ];
}

/**
 * A small drawing of the same marks, with its first and last year, for a row of a table that says the rest.
 *
 * Shape   model of any drawable form, size → option
 */
export function sparkOption(model: ChartModel, theme: ChartTheme, size: SparkSize): SizedOption {
  const { near } = model.lines.length > 0 ? splitOffChart(model) : { near: [...model.singles.flatMap((series) => series.points), ...model.hollow] };
  const points = [...model.lines.flatMap((line) => line.points), ...near];
  const largest = Math.max(...points.map((point) => point.claim.value));
  const base = size.heightPx - 18;
  const positions = points.map(pointYear);
  const years = { min: Math.min(...positions), max: Math.max(...positions) };
  const halfMonth = 1 / 24;
  const x = { min: years.min - halfMonth, max: years.max + halfMonth, fromPx: edgePx, toPx: size.widthPx - edgePx };
  const y = { min: 0, max: largest, fromPx: base, toPx: 6 };
  const at = (point: ClaimPoint): [number, number] => [scaleToPx(x, pointYear(point)), scaleToPx(y, point.claim.value)];
  const elements: GraphicElement[] = [
    {
      ...polyline(
        [
          [0, base + 1],
          [size.widthPx, base + 1],
        ],
        { color: theme.hair, widthPx: 1 },
      ),
      z: 0,
    },
  ];
  const lines = model.lines
    .slice(0, 1)
    .flatMap((line) => toRuns(line.points).map((run) => polyline(run.map(at), { color: theme.accent, widthPx: 2 })));
  const lead = model.lines[0]?.points ?? [];
  const dots = points.map((point) => {
    const [cx, cy] = at(point);
    const isLead = lead.includes(point) || (model.lines.length === 0 && !model.hollow.includes(point));
    return {
      type: "circle" as const,
      shape: { cx, cy, r: isLead ? 3 : 2.7 },
      style: { fill: isLead ? theme.accent : theme.paper, stroke: isLead ? theme.paper : theme.soft, lineWidth: isLead ? 1 : 1.5 },
      silent: true as const,
      z: 7,
    };
  });
  return {
    option: { animation: false, graphic: { elements: [...elements, ...lines, ...dots, ...yearLabels(years, size, theme)] } },
    widthPx: size.widthPx,
    heightPx: size.heightPx,
    points: [],
  };
}
