import type { PanelReading } from "../../lib/queries/indexPanel.ts";
import type { Panel } from "../../charts/multiples/toPanels.ts";

/** The reading that the cursor stands on. */
export interface Cursor {
  readonly placeId: string;
  readonly year: number;
}

/** The panel and the reading of a cursor. */
export function cursorReading(panels: readonly Panel[], cursor: Cursor | null): { readonly panel: Panel; readonly reading: PanelReading } | null {
  const panel = panels.find((one) => one.placeId === cursor?.placeId);
  const reading = panel?.readings.find((one) => one.year === cursor?.year);
  return panel && reading ? { panel, reading } : null;
}

/** The same year of another panel, or the one nearest to it. */
function nearestYear(panel: Panel, year: number): PanelReading | undefined {
  return panel.readings.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
}

const sideways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const upAndDown: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Moves the cursor: left and right between years, up and down between countries, Home and End to the ends of a panel.
 *
 * Shape   key, panels, cursor → next cursor; null when the key does not move
 */
export function moveCursor(key: string, panels: readonly Panel[], cursor: Cursor | null): Cursor | null {
  const isMove = key in sideways || key in upAndDown || key === "Home" || key === "End";
  if (!isMove) return null;
  const now = cursorReading(panels, cursor);
  const panelIndex = now === null ? 0 : panels.indexOf(now.panel);
  const step = upAndDown[key];
  const panel = panels[Math.min(panels.length - 1, Math.max(0, panelIndex + (now === null ? 0 : (step ?? 0))))];
  if (panel === undefined) return null;
  const last = panel.readings.length - 1;
  const index = now === null ? last : panel.readings.indexOf(now.reading);
  const reading =
    key === "Home"
      ? panel.readings[0]
      : key === "End" || now === null
        ? panel.readings[last]
        : step === undefined
          ? panel.readings[Math.min(last, Math.max(0, index + (sideways[key] ?? 0)))]
          : nearestYear(panel, now.reading.year);
  return reading === undefined ? null : { placeId: panel.placeId, year: reading.year };
}
