import { conflictValues, type Conflict } from "../../lib/series/findConflicts.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { type Occupancy, textWidthPx, wrapText } from "../layout/labelBox.ts";
import { type LineFrame, pointPx } from "../layout/lineFrame.ts";
import type { ClaimPoint } from "../model/toChartModel.ts";
import type { ChartContext } from "../chartContext.ts";
import { type GraphicElement, polyline, textMark } from "./graphic.ts";

const fontPx = 14;
const lipPx = 5;

/** The conflict whose largest number exceeds its smallest the most: the one worth a bracket. */
export function widestConflict(conflicts: readonly Conflict<ClaimRecord>[], drawnIds: ReadonlySet<string>): Conflict<ClaimRecord> | null {
  const ratio = (conflict: Conflict<ClaimRecord>): number => {
    const values = conflict.claims.filter((claim) => drawnIds.has(claim.claimId)).map((claim) => claim.value);
    return values.length < 2 ? 0 : Math.max(...values) / Math.max(1e-9, Math.min(...values));
  };
  const ranked = conflicts.filter((conflict) => ratio(conflict) > 1).sort((a, b) => ratio(b) - ratio(a) || a.year - b.year);
  return ranked[0] ?? null;
}

interface SpotInput {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Right edge of the bracketed points. */
  readonly right: number;
  readonly width: number;
  readonly height: number;
  readonly plotRight: number;
}

/** Places for the bracket's words, the nearest to the bracket first. */
function labelSpots({ x, top, bottom, right, width, height, plotRight }: SpotInput) {
  const lefts = [right, x - width - 8, x + 10, x, right + 40, plotRight - width, x - width + 20];
  const tops = Array.from({ length: 40 }, (_, step) => 22 + step * 10);
  const middle = (top + bottom) / 2;
  return lefts
    .flatMap((left, rank) =>
      tops.map((one) => ({ left, top: one, far: Math.max(0, Math.abs(one + height / 2 - middle) - (bottom - top) / 2) + rank * 14 })),
    )
    .sort((a, b) => a.far - b.far || b.top - a.top)
    .map((one) => ({ ...one, box: { x: one.left - 2, y: one.top - 1, width: width + 4, height: height + 2 } }));
}

/** A bracket over the different counts of one year, with a text that says how many there are. */
export function conflictBracket(
  room: Occupancy,
  frame: LineFrame,
  conflict: Conflict<ClaimRecord>,
  points: readonly ClaimPoint[],
  ctx: ChartContext,
): GraphicElement[] {
  const members = points.filter((point) => conflict.claims.some((claim) => claim.claimId === point.claim.claimId));
  if (members.length < 2) return [];
  const spots = members.map((point) => pointPx(frame, point));
  const x = Math.max(frame.left + 1, Math.min(...spots.map((spot) => spot.x)) - 12);
  const top = Math.min(...spots.map((spot) => spot.y));
  const bottom = Math.max(...spots.map((spot) => spot.y));
  const color = ctx.theme.signal;
  const text = ctx.messages.conflictLabel(String(conflict.year), conflictValues(conflict).length);
  const lines = wrapText(text, fontPx, frame.isNarrow ? 150 : 240);
  const width = Math.max(...lines.map((line) => textWidthPx(line, fontPx)));
  const height = lines.length * 18;
  const right = Math.max(...spots.map((spot) => spot.x)) + 12;
  const candidates = labelSpots({ x, top, bottom, right, width, height, plotRight: frame.right });
  const spot = room.place(candidates);
  room.take({ x: x - 2, y: top, width: lipPx + 3, height: bottom - top });
  const bracket = polyline(
    [
      [x + lipPx, top],
      [x, top],
      [x, bottom],
      [x + lipPx, bottom],
    ],
    { color, widthPx: 1.3 },
  );
  if (spot === null) return [bracket];
  return [
    bracket,
    ...lines.map((line, index) =>
      textMark({ text: line, x: spot.left, y: spot.top + index * 18, fontPx, color, family: ctx.theme.font, halo: ctx.theme.paper }),
    ),
  ];
}
