import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import type { TakenFrom } from "../export/TakenFacts.ts";
import type { ShownTable } from "../export/shownTable.ts";
import type { Multiples } from "./toPanels.ts";

interface PanelTableInput extends TakenFrom {
  readonly model: Multiples;
  readonly words: WorldMessages;
  readonly measure: string;
  readonly unit: string;
}

/** Writes the panels as a table to take away: one reading a row, with its edition and the rights above. */
export function panelTable({ model, words, actions, measure, unit, release, link }: PanelTableInput): ShownTable {
  const { header } = actions;
  const { columns } = words;
  return {
    header: [
      [header.indicator, measure],
      [header.shown, words.title],
      [header.unit, unit],
      [header.sources, [...new Set(model.panels.flatMap((panel) => panel.readings.map((one) => one.sourceTitleEn)))].join("; ")],
      [header.rights, actions.rights.caf],
      [header.version, release],
      [header.link, link],
    ],
    columns: [columns.placeId, columns.country, columns.year, columns.value, columns.source, columns.url],
    rows: model.panels.flatMap((panel) =>
      panel.readings.map((one) => [panel.placeId, panel.name, one.year, one.value, one.sourceTitleEn, one.sourceUrl]),
    ),
  };
}
