import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { SizedOption } from "../../charts/option/lineOption.ts";
import { nearestPoint, reachPx } from "./nearestPoint.ts";

echarts.use([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

/** What to do when the pointer meets a point, and when it presses one; null is beside all points. */
export interface PointHandlers {
  readonly onHover: (claimId: string | null) => void;
  readonly onPress: (claimId: string | null) => void;
}

interface Pointed {
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Width of the drawing on a sheet of paper. */
const sheetWidthPx = 660;

function show(live: echarts.ECharts, { widthPx, heightPx, option }: SizedOption): void {
  live.resize({ width: widthPx, height: heightPx });
  live.setOption(option, { notMerge: true });
  // With it the style sheet can fit the drawing to paper; on the screen it changes nothing.
  live.getDom().querySelector("svg")?.setAttribute("viewBox", `0 0 ${widthPx} ${heightPx}`);
}

/**
 * Keeps an ECharts drawing of an option inside an element, and draws it anew for paper.
 *
 * Shape   element, option (null draws nothing), handlers (the same ones at every render), option at a width
 */
export function useECharts(
  box: RefObject<HTMLElement | null>,
  sized: SizedOption | null,
  { onHover, onPress }: PointHandlers,
  drawAt: (widthPx: number) => SizedOption | null,
): void {
  const chart = useRef<echarts.ECharts | null>(null);
  const points = useRef<SizedOption["points"]>([]);

  useLayoutEffect(() => {
    if (box.current === null) return undefined;
    const live = echarts.init(box.current, null, { renderer: "svg" });
    const pointAt = ({ offsetX, offsetY }: Pointed, maxPx: number): string | null => nearestPoint(points.current, { x: offsetX, y: offsetY }, maxPx);
    // The pointer is asked itself: a point that is smaller than a fingertip must still be met.
    live.getZr().on("mousemove", (event) => onHover(pointAt(event, reachPx.hover)));
    live.getZr().on("click", (event) => onPress(pointAt(event, reachPx.press)));
    live.getZr().on("globalout", () => onHover(null));
    chart.current = live;
    return () => {
      live.dispose();
      chart.current = null;
    };
  }, [box, onHover, onPress]);

  useLayoutEffect(() => {
    if (chart.current === null || sized === null) return;
    points.current = sized.points;
    show(chart.current, sized);
  }, [sized]);

  useEffect(() => {
    const draw = (wanted: SizedOption | null): void => {
      if (chart.current !== null && wanted !== null) show(chart.current, wanted);
    };
    const onPaper = (): void => draw(drawAt(sheetWidthPx));
    const onScreen = (): void => draw(sized);
    window.addEventListener("beforeprint", onPaper);
    window.addEventListener("afterprint", onScreen);
    return () => {
      window.removeEventListener("beforeprint", onPaper);
      window.removeEventListener("afterprint", onScreen);
    };
  }, [sized, drawAt]);
}
