import type { NumberRuns } from "./searchEntry.ts";

/** A numbered row and the indicator on whose page it stands. */
export interface NumberedRow {
  /** A letter and four digits: c0123. */
  readonly id: string;
  readonly indicatorId: string;
}

const numbered = /^(?<letter>[a-z])(?<number>\d{4})$/;

function partsOf(id: string): { letter: string; number: number } | null {
  const groups = numbered.exec(id)?.groups;
  return groups ? { letter: groups["letter"] ?? "", number: Number(groups["number"]) } : null;
}

/** Writes one change of the indicator; before it, a gap in the numbers. */
function addRow(runs: [number, string][], number: number, last: number, indicatorId: string): void {
  if (number !== last + 1) runs.push([last + 1, ""]);
  if (runs.at(-1)?.[1] !== indicatorId) runs.push([number, indicatorId]);
}

/**
 * Packs which row stands on which indicator's page.
 *
 * Shape   rows in any order → per letter, pairs of first number and indicator
 * Errors  RangeError for an identifier of another form
 */
export function toNumberRuns(rows: readonly NumberedRow[]): NumberRuns {
  const runs: Record<string, [number, string][]> = {};
  const last: Record<string, number> = {};
  for (const { id, indicatorId } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const parts = partsOf(id);
    if (parts === null) throw new RangeError(`search: got row ${id}, expected a letter and four digits. Extend numberRuns.ts`);
    const ofLetter = (runs[parts.letter] ??= []);
    addRow(ofLetter, parts.number, last[parts.letter] ?? parts.number - 1, indicatorId);
    last[parts.letter] = parts.number;
  }
  for (const [letter, number] of Object.entries(last)) runs[letter]?.push([number + 1, ""]);
  return runs;
}

/** Finds the indicator on whose page a numbered row stands; null when there is no such row. */
export function indicatorOfNumber(id: string, runs: NumberRuns): string | null {
  const parts = partsOf(id);
  if (parts === null) return null;
  return runs[parts.letter]?.findLast(([first]) => first <= parts.number)?.[1] || null;
}
