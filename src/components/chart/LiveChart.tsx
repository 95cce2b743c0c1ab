import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { ChartContext } from "../../charts/chartContext.ts";
import { drawChart } from "../../charts/drawChart.ts";
import { type ChartModel, drawnPoints } from "../../charts/model/toChartModel.ts";
import { PointCard } from "./PointCard.tsx";
import { useBoxWidth } from "./useBoxWidth.ts";
import { useECharts } from "./useECharts.ts";

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

/** Leads to a claim in the list: the address, the eye and the focus. */
function goToClaim(claimId: string): void {
  window.location.hash = claimId;
  const claim = document.getElementById(claimId);
  claim?.setAttribute("tabindex", "-1");
  claim?.focus();
}

/** The chart as ECharts draws it in the page: the same option as on paper, at the width there is. */
export default function LiveChart({ model, context, title, description }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const widthPx = useBoxWidth(box);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isPinned, setPinned] = useState(false);
  const sized = useMemo(() => (widthPx === null ? null : drawChart(model, { ...context, widthPx })), [model, context, widthPx]);
  const order = useMemo(() => {
    const drawn = new Set(sized?.points.map((point) => point.claimId));
    return drawnPoints(model).flatMap(({ claim }) => (drawn.has(claim.claimId) ? [claim.claimId] : []));
  }, [model, sized]);
  const pinned = useRef(false);
  useEffect(() => {
    pinned.current = isPinned;
  }, [isPinned]);
  const onPoint = useCallback((claimId: string | null, isClick: boolean) => {
    // A tap keeps the card open, so that its link can be reached.
    if (pinned.current && !isClick) return;
    setActiveId(claimId);
    setPinned(isClick && claimId !== null);
  }, []);
  useECharts(box, sized, onPoint);

  const index = activeId === null ? -1 : order.indexOf(activeId);
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = movedIndex(event.key, index, order.length - 1);
    if (moved !== null) {
      event.preventDefault();
      setActiveId(order[moved] ?? null);
    }
    if (event.key === "Escape") onPoint(null, true);
    if (event.key === "Enter" && activeId !== null && event.target === event.currentTarget) goToClaim(activeId);
  };

  const point = sized?.points.find((one) => one.claimId === activeId);
  const claim = activeId === null ? undefined : model.printed.get(activeId);
  return (
    <div
      className="live-chart"
      role="group"
      aria-roledescription={context.messages.interactiveChart}
      aria-label={title}
      aria-describedby={descriptionId}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onPoint(null, true);
      }}
    >
      <p id={descriptionId} className="visually-hidden">
        {description} {context.messages.keyboardHint}
      </p>
      <div ref={box} className="live-drawing" aria-hidden="true" />
      {point ? <span className="live-ring" style={{ left: point.x, top: point.y }} aria-hidden="true" /> : null}
      <PointCard
        claim={claim ?? null}
        at={point ? { x: point.x, y: point.y } : null}
        widthPx={widthPx ?? 0}
        position={context.messages.pointPosition(index + 1, order.length)}
        context={context}
        isPinned={isPinned}
      />
    </div>
  );
}
