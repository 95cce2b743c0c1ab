import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ChartContext } from "../../charts/chartContext.ts";
import { drawChart } from "../../charts/drawChart.ts";
import { whoSaid } from "../../charts/chartTable.ts";
import { type ChartModel, drawnPoints } from "../../charts/model/toChartModel.ts";
import { formatPeriod, formatValueWithUnit } from "../../charts/option/formatValue.ts";

echarts.use([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

interface Props {
  readonly model: ChartModel;
  readonly context: Omit<ChartContext, "widthPx">;
  readonly title: string;
  readonly description: string;
}

const defaultWidthPx = 660;

function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(defaultWidthPx);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidthPx(Math.round(Math.min(980, entry.contentRect.width)));
    });
    observer.observe(element);
    setWidthPx(Math.round(Math.min(980, element.clientWidth || defaultWidthPx)));
    return () => observer.disconnect();
  }, []);
  return [box, widthPx];
}

/** The chart as ECharts draws it in the page: the same option as on paper, at the width there is. */
export default function LiveChart({ model, context, title, description }: Props) {
  const [box, widthPx] = useWidth();
  const chart = useRef<echarts.ECharts | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const sized = useMemo(() => drawChart(model, { ...context, widthPx }), [model, context, widthPx]);
  const order = useMemo(
    () =>
      drawnPoints(model)
        .map((point) => point.claim.claimId)
        .filter((id) => sized?.points.some((point) => point.claimId === id)),
    [model, sized],
  );

  useEffect(() => {
    if (box.current === null || sized === null) return;
    chart.current ??= echarts.init(box.current, null, { renderer: "svg" });
    chart.current.resize({ width: sized.widthPx, height: sized.heightPx });
    chart.current.setOption(sized.option, { notMerge: true });
  }, [box, sized]);

  useEffect(() => {
    const live = chart.current;
    if (live === null) return undefined;
    live.on("mouseover", (event) => setActiveId(event.name));
    live.on("click", (event) => {
      setActiveId(event.name);
    });
    live.on("globalout", () => setActiveId(null));
    return () => {
      live.dispose();
      chart.current = null;
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = activeId === null ? -1 : order.indexOf(activeId);
    const moves: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: order.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setActiveId(order[Math.max(0, Math.min(order.length - 1, move))] ?? null);
    }
    if (event.key === "Escape") setActiveId(null);
    if (event.key === "Enter" && activeId !== null) window.location.hash = activeId;
  };

  const point = sized?.points.find((one) => one.claimId === activeId);
  const claim = activeId === null ? undefined : model.printed.get(activeId);
  const position = activeId === null ? 0 : order.indexOf(activeId) + 1;
  return (
    <div
      className="live-chart"
      role="group"
      aria-roledescription={title}
      aria-label={`${description} ${context.messages.keyboardHint}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setActiveId(null)}
    >
      <div ref={box} className="live-drawing" aria-hidden="true" />
      {point ? <span className="live-ring" style={{ left: point.x, top: point.y }} aria-hidden="true" /> : null}
      <p
        className={claim ? "live-point" : "live-point is-empty"}
        style={point ? { left: Math.max(0, Math.min(point.x - 120, widthPx - 260)), top: point.y + 16 } : undefined}
        role="status"
      >
        {claim ? (
          <>
            <strong>{formatValueWithUnit(claim, context.unit, context.locale)}</strong>
            {" · "}
            {formatPeriod(claim, context.locale, "medium") ?? context.messages.unknownPeriod}
            <br />
            {claim.basisName} · {whoSaid(claim, context.messages)}{" "}
            <span className="live-position">{context.messages.pointPosition(position, order.length)}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
