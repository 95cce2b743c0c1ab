import type { Qualifier } from "../../lib/domain/claim.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { shape } from "../maps/svgParts.ts";
import { hedgePath } from "./hedgePath.ts";
import type { LineValue } from "./numberLine.ts";

/** A part of a drawing at another place. */
export function moved(inner: string, xPx: number, yPx: number): string {
  return `<g transform="translate(${Math.round(xPx * 10) / 10} ${Math.round(yPx * 10) / 10})">${inner}</g>`;
}

/** The mark of a number that was reported or was there at the start, around a point. */
export function dotSvg(kind: Exclude<LineValue["kind"], "target">, { paper, soft, accent }: ChartTheme): string {
  if (kind === "baseline") return shape("rect", { x: -4.2, y: -4.2, width: 8.4, height: 8.4, fill: paper, stroke: soft, "stroke-width": 1.6 });
  const isUsed = kind === "used";
  return shape("circle", { cx: 0, cy: 0, r: 4.6, fill: isUsed ? accent : paper, stroke: isUsed ? accent : soft, "stroke-width": 1.6 });
}

/** The mark of a hedge around a point; empty for an exact number. */
export function hedgeSvg(qualifier: Qualifier, stroke: string, isUpright = false): string {
  const path = hedgePath(qualifier, isUpright);
  return path === null ? "" : shape("path", { d: path, fill: "none", stroke, "stroke-width": 1.5 });
}

/** A mark as the key shows it, beside its word. */
export function keyMark(kind: LineValue["kind"] | "pace", isLevel: boolean, theme: ChartTheme): string {
  const { ink, soft } = theme;
  if (kind === "pace") return shape("line", { x1: 0, y1: 0, x2: 18, y2: 0, stroke: soft, "stroke-width": 1.4, "stroke-dasharray": "5 4" });
  if (kind !== "target") return moved(dotSvg(kind, theme), 8, 0);
  const ends = isLevel ? { x1: 1, y1: 0, x2: 15, y2: 0 } : { x1: 8, y1: -7, x2: 8, y2: 7 };
  return shape("line", { ...ends, stroke: ink, "stroke-width": 2 });
}
