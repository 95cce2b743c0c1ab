import { labelFontPx, labelLinePx } from "../../charts/timeline/laneLabels.ts";
import { dotRadiusPx } from "../../charts/timeline/laneMarks.ts";
import type { SceneLabel, SceneLane, SceneMark, TimelineScene } from "../../charts/timeline/timelineScene.ts";
import { axisFontPx } from "../../charts/timeline/timeSteps.ts";
import { nameFontPx, nameLinePx } from "../../charts/timeline/timelineScene.ts";

interface Props {
  readonly scene: TimelineScene;
  readonly className: string;
  /** Tells what is drawn to readers who do not see it; without it the drawing is hidden from them. */
  readonly text?: { readonly id: string; readonly title: string; readonly description: string };
}

/** Letters stand on a line, not under it. */
const baseline = 0.78;
const round = (px: number): number => Math.round(px * 10) / 10;

function Mark({ mark: { precision, x0, x1, cy } }: { readonly mark: SceneMark }) {
  if (precision === "day") return <circle className="tl-day" cx={round((x0 + x1) / 2)} cy={round(cy)} r={dotRadiusPx} />;
  return <rect className={`tl-${precision}`} x={round(x0)} y={round(cy - 3.5)} width={round(x1 - x0)} height={7} rx={1.5} />;
}

function Label({ label: { lines, anchor, x, y, leader } }: { readonly label: SceneLabel }) {
  return (
    <g>
      <path className="tl-leader" d={`M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}`} />
      <text className="tl-label" textAnchor={anchor === "end" ? "end" : undefined} fontSize={labelFontPx}>
        {lines.map((line, index) => (
          <tspan key={line} x={round(x)} y={round(y + index * labelLinePx + labelFontPx * baseline + 3)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function LaneName({ lane }: { readonly lane: SceneLane }) {
  return (
    <text className="tl-name" fontSize={nameFontPx}>
      {lane.nameLines.map((line, index) => (
        <tspan key={line} x={0} y={round(lane.nameTop + index * nameLinePx + nameFontPx * baseline + 2)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Draws a laid out timeline; colours and fonts are the style sheet's, so that dark needs no second drawing. */
export function TimelineDrawing({ scene, className, text }: Props) {
  const { frame, heightPx, plotTop, plotBottom, ticks, lanes, marks, labels } = scene;
  const told = text === undefined ? { "aria-hidden": true } : { role: "img", "aria-labelledby": `${text.id}-t ${text.id}-d` };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      viewBox={`0 0 ${frame.widthPx} ${round(heightPx)}`}
      width={frame.widthPx}
      height={round(heightPx)}
      {...told}
    >
      {text === undefined ? null : (
        <>
          <title id={`${text.id}-t`}>{text.title}</title>
          <desc id={`${text.id}-d`}>{text.description}</desc>
        </>
      )}
      <path className="tl-grid" d={ticks.flatMap(({ x, isInside }) => (isInside ? [`M${round(x)} ${plotTop}V${round(plotBottom)}`] : [])).join("")} />
      <path className="tl-hair" d={[...lanes.map((lane) => lane.top), plotBottom].map((y) => `M0 ${round(y)}H${frame.widthPx}`).join("")} />
      <g className="tl-axis" fontSize={axisFontPx} textAnchor="middle">
        {ticks.flatMap(({ label, x }) =>
          label === null
            ? []
            : [plotTop - 8, plotBottom + 17].map((y) => (
                <text key={`${x} ${y}`} x={round(label.x)} y={round(y)}>
                  {label.text}
                </text>
              )),
        )}
      </g>
      {lanes.map((lane) => (
        <LaneName key={lane.kind} lane={lane} />
      ))}
      {labels.map((label) => (
        <Label key={label.milestoneId} label={label} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.milestoneId} mark={mark} />
      ))}
    </svg>
  );
}
