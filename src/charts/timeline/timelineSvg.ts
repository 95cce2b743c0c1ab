import type { ChartTheme } from "../chartTheme.ts";
import type { DrawnView } from "../maps/mapSvg.ts";
import { shape, svgText } from "../maps/svgParts.ts";
import { labelFontPx, labelLinePx } from "./laneLabels.ts";
import { dotRadiusPx } from "./laneMarks.ts";
import { nameFontPx, nameLinePx, type SceneLabel, type SceneMark, type TimelineScene } from "./timelineScene.ts";
import { axisFontPx } from "./timeSteps.ts";

/** Letters stand on a line, not under it. */
const baseline = 0.78;

/** Colour of a mark that says only the year; the same as `--wash` on paper. */
const washColor = "#f4f7f9";

function markSvg({ precision, x0, x1, cy }: SceneMark, { accent, paper }: ChartTheme): string {
  if (precision === "day") return shape("circle", { cx: (x0 + x1) / 2, cy, r: dotRadiusPx, fill: accent, stroke: paper, "stroke-width": 1 });
  const look = precision === "year" ? { fill: washColor, stroke: accent, "stroke-width": 1.2 } : { fill: accent, stroke: paper, "stroke-width": 1 };
  return shape("rect", { x: x0, y: cy - 3.5, width: x1 - x0, height: 7, rx: 1.5, ...look });
}

function labelSvg({ lines, anchor, x, y, leader }: SceneLabel, { ink, soft, paper }: ChartTheme): string {
  const line = shape("path", { d: `M${Math.round(leader.x)} ${Math.round(leader.from)}V${Math.round(leader.to)}`, stroke: soft, fill: "none" });
  const texts = lines.map((text, index) =>
    svgText({ x, y: y + index * labelLinePx + labelFontPx * baseline + 3, text, anchor, fontPx: labelFontPx, fill: ink, halo: paper }),
  );
  return line + texts.join("");
}

/** Draws a laid out timeline with its colours written out: for pictures that leave the page, which draws with its style sheet. */
export function timelineSvg({ frame, heightPx, plotTop, plotBottom, ticks, lanes, marks, labels }: TimelineScene, theme: ChartTheme): DrawnView {
  const { widthPx } = frame;
  const grid = ticks.flatMap(({ x, isInside }) =>
    isInside ? [shape("rect", { x: x - 0.5, y: plotTop, width: 1, height: plotBottom - plotTop, fill: theme.grid })] : [],
  );
  const hairs = [...lanes.map((lane) => lane.top), plotBottom].map((y) =>
    shape("rect", { x: 0, y: y - 0.5, width: widthPx, height: 1, fill: theme.hair }),
  );
  const axis = ticks.flatMap(({ label }) =>
    label === null
      ? []
      : [plotTop - 8, plotBottom + 17].map((y) =>
          svgText({ x: label.x, y, text: label.text, anchor: "middle", fontPx: axisFontPx, fill: theme.soft }),
        ),
  );
  const names = lanes.flatMap((lane) =>
    lane.nameLines.map((text, index) =>
      svgText({ x: 0, y: lane.nameTop + index * nameLinePx + nameFontPx * baseline + 2, text, fontPx: nameFontPx, fill: theme.ink, isBold: true }),
    ),
  );
  const drawn = [...labels.map((label) => labelSvg(label, theme)), ...marks.map((mark) => markSvg(mark, theme))];
  return { inner: [...grid, ...hairs, ...axis, ...names, ...drawn].join(""), widthPx, heightPx: Math.ceil(heightPx) };
}
