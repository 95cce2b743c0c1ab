import type { TakenFacts } from "../../../charts/export/TakenFacts.ts";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import { chartLink } from "./chartLink.ts";
import { releaseLine } from "./releaseLine.ts";
import type { ShownFacts } from "./ShownChart.ts";

/** What a picture and a table of any chart both say: its titles, the release in words, the address that shows the same. */
export function shownFacts(chart: ShownFacts, words: ActionMessages): TakenFacts {
  const { title, subtitle } = chart;
  return { actions: words, title, subtitle, release: releaseLine(chart, words), link: chartLink(chart) };
}
