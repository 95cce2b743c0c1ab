import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import type { Multiples, Panel } from "./toPanels.ts";

interface Stand {
  readonly name: string;
  readonly value: number;
}

/** Latest year that Kazakhstan and another country were both asked. */
function latestCommonYear(home: Panel, others: readonly Panel[]): number | null {
  const years = new Set(others.flatMap((panel) => panel.readings.map((one) => one.year)));
  return home.readings.findLast((one) => years.has(one.year))?.year ?? null;
}

function standsIn(panels: readonly Panel[], year: number): Stand[] {
  return panels.flatMap((panel) => {
    const reading = panel.readings.find((one) => one.year === year);
    return reading === undefined ? [] : [{ name: panel.name, value: reading.value }];
  });
}

/**
 * Says where Kazakhstan stood among the others in the latest year of both; equal values name all their countries.
 *
 * Shape   panels, words, writer of values → sentence without a full stop, or null when no year is shared
 */
export function findingOfPanels({ panels }: Multiples, words: Pick<WorldMessages, "finding">, formatValue: (value: number) => string): string | null {
  const home = panels.find((panel) => panel.isHome);
  const others = panels.filter((panel) => !panel.isHome);
  if (home === undefined) return null;
  const year = latestCommonYear(home, others);
  if (year === null) return null;
  const stands = standsIn(others, year);
  const values = stands.map((one) => one.value);
  const named = (value: number) => ({
    value: formatValue(value),
    names: stands.flatMap((one) => (one.value === value ? [one.name] : [])).join(", "),
  });
  const [own] = standsIn([home], year);
  if (own === undefined) return null;
  return words.finding(String(year), { value: formatValue(own.value), names: own.name }, named(Math.min(...values)), named(Math.max(...values)));
}
