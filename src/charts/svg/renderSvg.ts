import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { SizedOption } from "../option/lineOption.ts";
import { cleanSvg, type SvgText } from "./cleanSvg.ts";

echarts.use([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

/**
 * Draws an option as SVG text for the page. The only place where the build touches ECharts.
 *
 * Shape   option with its size, texts for readers who do not see it → `<svg>` that a strict CSP accepts
 */
export function renderSvg(sized: SizedOption, text: SvgText): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: sized.widthPx, height: sized.heightPx });
  try {
    chart.setOption(sized.option);
    return cleanSvg(chart.renderToSVGString(), text);
  } finally {
    chart.dispose();
  }
}
