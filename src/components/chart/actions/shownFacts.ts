import { chartLink } from "./chartLink.ts";
import { releaseLine } from "./releaseLine.ts";
import type { PanelProps } from "./ShownChart.ts";

/** What a picture and a table of the chart on the screen both say. */
export function shownFacts({ chart, words }: PanelProps) {
  const { model, context, title, subtitle } = chart;
  return { model, context, actions: words, title, subtitle, release: releaseLine(chart, words), link: chartLink(chart) };
}
