import { toRuns } from "../../lib/series/toRuns.ts";
import { pointYear, splitOffChart } from "../layout/lineFrame.ts";
import { scaleToPx } from "../layout/scale.ts";
import type { ChartModel, ClaimPoint } from "../model/toChartModel.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { type GraphicElement, polyline } from "./graphic.ts";
import type { SizedOption } from "./lineOption.ts";

export interface SparkSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Years of the common axis of a column of sparklines. */
  readonly fromYear: number;
  readonly toYear: number;
}

/**
 * A small drawing of the same marks without words, for a row of a table that says the rest.
 *
 * Shape   model of any drawable form, size → option
 */
export function sparkOption(model: ChartModel, theme: ChartTheme, size: SparkSize): SizedOption {
  const { near } = model.lines.length > 0 ? splitOffChart(model) : { near: [...model.singles.flatMap((series) => series.points), ...model.hollow] };
  const points = [...model.lines.flatMap((line) => line.points), ...near];
  const largest = Math.max(...points.map((point) => point.claim.value));
  const base = size.heightPx - 6;
  const x = { min: size.fromYear, max: size.toYear, fromPx: 4, toPx: size.widthPx - 4 };
  const y = { min: 0, max: largest, fromPx: base, toPx: 8 };
  const at = (point: ClaimPoint): [number, number] => [scaleToPx(x, pointYear(point)), scaleToPx(y, point.claim.value)];
  const elements: GraphicElement[] = [{ ...polyline([[0, base + 1], [size.widthPx, base + 1]], { color: theme.hair, widthPx: 1 }), z: 0 }];
  const lines = model.lines.slice(0, 1).flatMap((line) => toRuns(line.points).map((run) => polyline(run.map(at), { color: theme.accent, widthPx: 2 })));
  const lead = model.lines[0]?.points ?? [];
  const dots = points.map((point) => {
    const [cx, cy] = at(point);
    const isLead = lead.includes(point) || model.lines.length === 0 && !model.hollow.includes(point);
    return {
      type: "circle" as const, shape: { cx, cy, r: isLead ? 3 : 2.7 },
      style: { fill: isLead ? theme.accent : theme.paper, stroke: isLead ? theme.paper : theme.soft, lineWidth: isLead ? 1 : 1.5 },
      silent: true as const, z: 7,
    };
  });
  return { option: { animation: false, graphic: { elements: [...elements, ...lines, ...dots] } }, widthPx: size.widthPx, heightPx: size.heightPx, points: [] };
}
