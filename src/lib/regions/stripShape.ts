import type { CellState } from "./coverage.ts";

/** One year of a strip. */
export interface StripYear {
  readonly state: CellState;
  readonly claims: number;
}

/** A strip of bars as path data: bars that may be compared, bars that are only counted, the line of the years that existed. */
export interface StripShape {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly found: string;
  readonly other: string;
  readonly ground: string;
}

const slotPx = 6;
const barPx = 4;
const heightPx = 14;
/** The claims without a date stand apart from the years. */
const undatedGapPx = 3;

/** One claim, two or three, four and more: a strip tells few from many, not each number. */
function barHeight(claims: number): number {
  return claims >= 4 ? 12 : claims >= 2 ? 8 : 4;
}

function toBar(x: number, claims: number): string {
  const height = barHeight(claims);
  return `M${x} ${heightPx - 1}v-${height}h${barPx}v${height}z`;
}

/**
 * Draws the years of a cell as bars; the last one holds what has no date.
 *
 * Shape   years → path data; no line under a year in which the region did not exist
 * Units   pixels of the drawing, which is stretched to its cell
 */
export function stripShape(years: readonly StripYear[]): StripShape {
  const last = years.length - 1;
  const xOf = (index: number): number => index * slotPx + (index === last ? undatedGapPx : 0);
  const bars = (isWanted: (state: CellState) => boolean): string =>
    years.map(({ state, claims }, index) => (claims > 0 && isWanted(state) ? toBar(xOf(index), claims) : "")).join("");
  return {
    widthPx: years.length * slotPx + undatedGapPx - (slotPx - barPx),
    heightPx,
    found: bars((state) => state === "found"),
    other: bars((state) => state !== "found"),
    ground: years.map(({ state }, index) => (state === "did_not_exist" ? "" : `M${xOf(index)} ${heightPx - 0.5}h${barPx}`)).join(""),
  };
}
