import { type LinearScale, niceTicks, type Ticks } from "../layout/scale.ts";
import type { Multiples, Panel } from "./toPanels.ts";

/** Where a panel draws, in pixels of the whole drawing. */
export interface PanelFrame {
  readonly panel: Panel;
  readonly titleY: number;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly left: number;
  readonly right: number;
  /** The first panel of a row names the values of the grid. */
  readonly isFirstOfRow: boolean;
}

export interface PanelGrid {
  readonly frames: readonly PanelFrame[];
  readonly ticks: Ticks;
  readonly widthPx: number;
  readonly heightPx: number;
}

const axisPx = 42;
const gapPx = 22;
const titlePx = 30;
const yearsPx = 22;
const rowGapPx = 16;
/** Room inside a panel for the dots and labels of its first and last year. */
const insetPx = 12;

function columnsAt(widthPx: number): number {
  if (widthPx < 480) return 2;
  return widthPx < 800 ? 3 : 4;
}

/**
 * Lays panels out in rows, all on one scale.
 *
 * Units   CSS pixels; x in years, y in the unit of the measure
 */
export function panelGrid({ panels, firstYear, lastYear, largest }: Multiples, widthPx: number): PanelGrid {
  const columns = columnsAt(widthPx);
  const panelPx = (widthPx - axisPx - gapPx * (columns - 1)) / columns;
  const plotPx = Math.round(Math.min(132, Math.max(92, panelPx * 0.62)));
  const rowPx = titlePx + plotPx + yearsPx + rowGapPx;
  const ticks = niceTicks(largest, 3, true);
  const frames = panels.map((panel, index): PanelFrame => {
    const column = index % columns;
    const left = axisPx + column * (panelPx + gapPx);
    const top = Math.floor(index / columns) * rowPx;
    return {
      panel,
      titleY: top,
      left,
      right: left + panelPx,
      x: { min: firstYear, max: lastYear, fromPx: left + insetPx, toPx: left + panelPx - insetPx },
      y: { min: ticks.min, max: ticks.max, fromPx: top + titlePx + plotPx, toPx: top + titlePx + 8 },
      isFirstOfRow: column === 0,
    };
  });
  return { frames, ticks, widthPx, heightPx: Math.ceil(panels.length / columns) * rowPx - rowGapPx };
}
