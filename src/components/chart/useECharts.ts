import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { SizedOption } from "../../charts/option/lineOption.ts";

echarts.use([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

/**
 * Keeps an ECharts drawing of an option inside an element.
 *
 * Shape   element, option (null draws nothing), what to do when a point is met (its claim id) or left (null)
 */
export function useECharts(
  box: RefObject<HTMLElement | null>,
  sized: SizedOption | null,
  onPoint: (claimId: string | null, isClick: boolean) => void,
): void {
  const chart = useRef<echarts.ECharts | null>(null);

  useLayoutEffect(() => {
    if (box.current === null) return undefined;
    const live = echarts.init(box.current, null, { renderer: "svg" });
    live.on("mouseover", (event) => onPoint(event.name, false));
    live.on("click", (event) => onPoint(event.name, true));
    live.on("mouseout", () => onPoint(null, false));
    live.on("globalout", () => onPoint(null, false));
    chart.current = live;
    return () => {
      live.dispose();
      chart.current = null;
    };
  }, [box, onPoint]);

  useLayoutEffect(() => {
    if (chart.current === null || sized === null) return;
    chart.current.resize({ width: sized.widthPx, height: sized.heightPx });
    chart.current.setOption(sized.option, { notMerge: true });
  }, [sized]);
}
