import type { Qualifier } from "../../lib/domain/claim.ts";
import type { ChartTheme } from "../chartTheme.ts";
import type { DrawnView } from "../maps/mapSvg.ts";
import { shape, svgText } from "../maps/svgParts.ts";
import type { PaceText, paceDrawing } from "./paceDrawing.ts";
import type { PlotPoint } from "./paceLine.ts";
import { dotSvg, hedgeSvg, moved } from "./promiseMarks.ts";

const fontPx = 14;

function textColor({ name }: PaceText, { ink, accent, soft }: ChartTheme): string {
  if (name === "is-target") return ink;
  return name === "is-used" ? accent : soft;
}

function lineBetween(from: PlotPoint, to: PlotPoint, look: Readonly<Record<string, string | number>>): string {
  return shape("line", { x1: from.xPx, y1: from.yPx, x2: to.xPx, y2: to.yPx, ...look });
}

/** Draws the pace of a running promise with its colours written out. */
export function paceSvg({ shape: laid, texts }: ReturnType<typeof paceDrawing>, qualifier: Qualifier, theme: ChartTheme): DrawnView {
  const { widthPx, heightPx, axisY, baseline, target, current, todayX } = laid;
  const { hair, grid, soft, accent, ink, paper } = theme;
  const hedge = hedgeSvg(qualifier, accent, true);
  const inner = [
    lineBetween({ xPx: 0, yPx: axisY }, { xPx: widthPx, yPx: axisY }, { stroke: hair }),
    todayX === null ? "" : lineBetween({ xPx: todayX, yPx: 14 }, { xPx: todayX, yPx: axisY }, { stroke: grid, "stroke-width": 1.4 }),
    lineBetween(baseline, target, { stroke: soft, "stroke-width": 1.4, "stroke-dasharray": "5 4" }),
    lineBetween(baseline, current, { stroke: accent, "stroke-width": 2.2 }),
    moved(dotSvg("baseline", theme), baseline.xPx, baseline.yPx),
    lineBetween({ ...target, xPx: target.xPx - 9 }, { ...target, xPx: target.xPx + 9 }, { stroke: ink, "stroke-width": 2 }),
    moved(dotSvg("used", theme) + hedge, current.xPx, current.yPx),
    ...texts.map((one) => svgText({ x: one.xPx, y: one.yPx, text: one.text, anchor: one.anchor, fontPx, fill: textColor(one, theme), halo: paper })),
  ];
  return { inner: inner.join(""), widthPx, heightPx };
}
