import { type Box, type Occupancy, textWidthPx } from "../layout/labelBox.ts";
import type { FoundCell } from "./sliceModel.ts";

/** A symbol at an administrative centre. */
export interface MapSymbol {
  readonly cell: FoundCell;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Name and number beside a symbol. */
export interface MapLabel {
  readonly placeId: string;
  readonly name: string;
  readonly value: string;
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
  /** Line from the symbol to a label that stands off it. */
  readonly leader: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null;
}

export const labelFont = { namePx: 11.5, valuePx: 12.5, linePx: 15 } as const;
/** Room that the mark of a hedged number takes above a symbol. */
export const markPx = 18;
const gapPx = 4;
const apartPx = 5;

interface Candidate {
  readonly box: Box;
  readonly anchor: MapLabel["anchor"];
  readonly name: string;
  readonly leader: MapLabel["leader"];
}

/** How far a label may stand off its symbol; beyond the first a thin line leads back. */
const offsetsPx = [0, 10, 20, 32, 46] as const;
const diagonal = Math.SQRT1_2;
/** Right, left, below, above, then the corners: the order in which an eye looks for a name. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [diagonal, diagonal],
  [-diagonal, diagonal],
  [diagonal, -diagonal],
  [-diagonal, -diagonal],
];

function anchorOf(dx: number): MapLabel["anchor"] {
  return dx > 0.1 ? "start" : dx < -0.1 ? "end" : "middle";
}

/** Box of a label whose nearest side or corner stands at a point, seen from its symbol. */
function boxAt(x: number, y: number, [dx, dy]: readonly [number, number], width: number, height: number): Box {
  const left = dx > 0.1 ? x : dx < -0.1 ? x - width : x - width / 2;
  const top = dy > 0.1 ? y : dy < -0.1 ? y - height : y - height / 2;
  return { x: left, y: top, width, height };
}

/** Places where the label of a symbol may stand, the best first. */
export function labelCandidates({ x, y, r, cell }: MapSymbol, value: string): Candidate[] {
  const height = 2 * labelFont.linePx;
  const isMarked = cell.reading.qualifier !== "exact";
  return [cell.place.short, cell.place.tiny].flatMap((name) => {
    const width = Math.max(textWidthPx(name, labelFont.namePx), textWidthPx(value, labelFont.valuePx, true));
    return offsetsPx.flatMap((offset) =>
      directions.map((direction): Candidate => {
        const [dx, dy] = direction;
        const edge = r + (dy < -0.1 && dx === 0 && isMarked ? markPx : 0);
        const reach = edge + gapPx + offset;
        const end = [x + dx * reach, y + dy * reach] as const;
        const start = [x + dx * (edge + 1), y + dy * (edge + 1)] as const;
        const leader = offset === 0 ? null : { from: start, to: [end[0] - dx * 1.5, end[1] - dy * 1.5] as const };
        return { box: boxAt(end[0], end[1], direction, width, height), anchor: anchorOf(dx), name, leader };
      }),
    );
  });
}

/** Boxes of points along a leader: it may cross no mark and no label. */
function leaderBoxes(leader: MapLabel["leader"]): Box[] {
  if (leader === null) return [];
  const { from, to } = leader;
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 3));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from[0] + ((to[0] - from[0]) * step) / steps - 0.5,
    y: from[1] + ((to[1] - from[1]) * step) / steps - 0.5,
    width: 1,
    height: 1,
  }));
}

/** Takes the first place where neither label nor leader lies on anything. */
export function placeLabel(taken: Occupancy, candidates: readonly Candidate[]): Candidate | null {
  const found = candidates.find((one) => taken.isFree(one.box) && leaderBoxes(one.leader).every((box) => taken.isFree(box)));
  if (found === undefined) return null;
  const { x, y, width, height } = found.box;
  // Two names side by side must not read as one.
  taken.take({ x: x - apartPx, y, width: width + 2 * apartPx, height });
  for (const box of leaderBoxes(found.leader)) taken.take(box);
  return found;
}
