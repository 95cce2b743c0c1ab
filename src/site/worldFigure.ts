import { findingOfPanels } from "../charts/multiples/findingOfPanels.ts";
import { yearsWithoutSurvey } from "../charts/multiples/toPanels.ts";
import { worldMessages } from "../i18n/world/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { PanelReading } from "../lib/queries/indexPanel.ts";
import type { PanelsView } from "./worldView.ts";

/** What is said of the panels of a measure, on its page and in a frame. */
export interface WorldFigure {
  readonly finding: string;
  readonly notes: readonly string[];
  readonly description: string;
  /** One reading of each edition that was read, by survey year. */
  readonly editions: readonly PanelReading[];
}

/** Words of the panels in one language. */
export function worldFigure({ indicator, model, formatValue }: PanelsView, locale: Locale): WorldFigure {
  const words = worldMessages[locale];
  const finding = findingOfPanels(model, words, formatValue) ?? indicator.name;
  const open = yearsWithoutSurvey(model);
  const notes = [words.howToRead, ...(open.length > 0 ? [words.noSurvey(open.join(", "))] : [])];
  const readings = model.panels.flatMap((panel) => panel.readings);
  const editions = [...Map.groupBy(readings, (one) => one.sourceId).values()].flatMap((list) => list[0] ?? []).toSorted((a, b) => a.year - b.year);
  return { finding, notes, description: `${finding}. ${notes.join(" ")}`, editions };
}
