import { panelPicture } from "../../charts/multiples/panelPicture.ts";
import { panelTable } from "../../charts/multiples/panelTable.ts";
import type { Multiples } from "../../charts/multiples/toPanels.ts";
import { renderSvg } from "../../charts/svg/renderSvg.ts";
import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import { indexPanel } from "../../lib/queries/indexPanel.ts";
import { askedQuery } from "../chart/actions/AskedQuery.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { shownFacts } from "../chart/actions/shownFacts.ts";
import type { ChartParts, ShownFacts } from "../chart/actions/ShownChart.ts";

interface ShownPanels {
  readonly indicatorId: string;
  readonly unit: string;
  readonly notes: readonly string[];
  readonly model: Multiples;
  readonly words: WorldMessages;
  readonly formatValue: (value: number) => string;
}

/** What the panels of a measure give away: one question, the drawing, every reading. */
export function worldParts(chart: ShownFacts, panels: ShownPanels): ChartParts {
  const { indicatorId, unit, model, words } = panels;
  return {
    queries: [askedQuery(indexPanel, { indicatorId, locale: chart.locale }, "index")],
    picture: async (actions) =>
      panelPicture({
        ...panels,
        ...shownFacts(chart, actions),
        setter: await loadSetter(),
        render: (sized) => renderSvg(sized, { id: "w", title: "", description: "", className: "" }),
      }),
    table: (actions) => panelTable({ ...shownFacts(chart, actions), model, words, unit, measure: chart.title }),
  };
}
