import { type KeyboardEvent, useCallback, useId, useMemo, useRef } from "react";
import type { ChartContext } from "../../charts/chartContext.ts";
import { drawChart } from "../../charts/drawChart.ts";
import { type ChartModel, drawnPoints } from "../../charts/model/toChartModel.ts";
import { pointFacts, pointSentence } from "../../charts/pointFacts.ts";
import { goToClaim } from "./claimLinks.ts";
import { PointCard } from "./PointCard.tsx";
import { useBoxWidth } from "./useBoxWidth.ts";
import { useECharts } from "./useECharts.ts";
import { usePointCard } from "./usePointCard.ts";

interface Props {
  readonly model: ChartModel;
  readonly context: Omit<ChartContext, "widthPx">;
  readonly title: string;
  readonly description: string;
}

/** Index that a key moves to, or null when the key does not move. */
function movedIndex(key: string, index: number, last: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(last, index + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, index - 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** The chart as ECharts draws it in the page: the same option as on paper, at the width there is. */
export default function LiveChart({ model, context, title, description }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const widthPx = useBoxWidth(box);
  const drawAt = useCallback((px: number) => drawChart(model, { ...context, widthPx: px }), [model, context]);
  const sized = useMemo(() => (widthPx === null ? null : drawAt(widthPx)), [drawAt, widthPx]);
  const drawn = useMemo(() => {
    const ids = new Set(sized?.points.map((point) => point.claimId));
    return drawnPoints(model).flatMap(({ claim }) => (ids.has(claim.claimId) ? [claim] : []));
  }, [model, sized]);
  const { open, handlers, onCard, pin, close } = usePointCard(group);
  useECharts(box, sized, handlers, drawAt);

  const index = drawn.findIndex((claim) => claim.claimId === open?.claimId);
  const claim = drawn[index];
  const printed = model.printed.get(claim?.claimId ?? "");
  const facts = claim && printed ? pointFacts(model, printed, claim, context) : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const moved = movedIndex(event.key, index, drawn.length - 1);
    const next = moved === null ? undefined : drawn[moved];
    if (next !== undefined) {
      event.preventDefault();
      pin(next.claimId);
    }
    if (event.key === "Enter" && facts !== null) goToClaim(facts, context.locale);
  };

  const point = sized?.points.find((one) => one.claimId === open?.claimId);
  const position = context.messages.pointPosition(index + 1, drawn.length);
  return (
    <div
      ref={group}
      className="live-chart"
      role="group"
      aria-roledescription={context.messages.interactiveChart}
      aria-label={title}
      aria-describedby={descriptionId}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <p id={descriptionId} className="visually-hidden">
        {description} {context.messages.keyboardHint}
      </p>
      <div ref={box} className="live-drawing" aria-hidden="true" />
      <p className="visually-hidden live-told" role="status">
        {facts === null ? "" : pointSentence(facts, position)}
      </p>
      {facts !== null && point !== undefined ? (
        <div {...onCard}>
          <span className="live-ring" style={{ left: point.x, top: point.y }} aria-hidden="true" />
          <PointCard facts={facts} at={point} widthPx={widthPx ?? 0} position={position} context={context} />
        </div>
      ) : null}
    </div>
  );
}
