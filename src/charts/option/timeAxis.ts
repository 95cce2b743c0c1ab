import type { Locale } from "../../lib/domain/locale.ts";
import { dayNumber, dayToDecimalYear } from "../../lib/domain/period.ts";
import { formatMonth } from "../../lib/format/formatMonth.ts";
import { scaleToPx } from "../layout/scale.ts";
import { textWidthPx } from "../layout/labelBox.ts";
import type { LineFrame } from "../layout/lineFrame.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { type GraphicElement, polyline, textMark } from "./graphic.ts";

const fontPx = 13;

interface TimeStep {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function yearSteps(frame: LineFrame): TimeStep[] {
  const first = Math.ceil(frame.x.min);
  const count = Math.max(1, Math.ceil(frame.x.max) - first);
  const yearPx = scaleToPx(frame.x, first + 1) - scaleToPx(frame.x, first);
  const isShort = yearPx < textWidthPx("2024", fontPx) + 8;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    return { from: year, to: year + 1, text: isShort && index > 0 ? `’${String(year).slice(2)}` : String(year) };
  });
}

function monthSteps(frame: LineFrame, locale: Locale): TimeStep[] {
  const count = Math.round((frame.x.max - frame.x.min) * 12);
  const start = Math.round(frame.x.min * 12);
  return Array.from({ length: count }, (_, index) => {
    const year = Math.floor((start + index) / 12);
    const month = ((start + index) % 12) + 1;
    const name = formatMonth(month, locale);
    return {
      from: dayToDecimalYear(dayNumber(year, month, 1)),
      to: dayToDecimalYear(dayNumber(year, month + 1, 1)),
      text: index === 0 || month === 1 ? `${name} ${year}` : name,
    };
  });
}

/**
 * Axis of time: a tick at each turn of the year (or month), the name in the middle of it.
 *
 * Shape   frame → elements; a step without room for its name keeps its tick
 */
export function timeAxis(frame: LineFrame, theme: ChartTheme, locale: Locale): GraphicElement[] {
  const steps = frame.isMonths ? monthSteps(frame, locale) : yearSteps(frame);
  const tick = (x: number): GraphicElement =>
    polyline(
      [
        [x, frame.bottom],
        [x, frame.bottom + 5],
      ],
      { color: theme.soft, widthPx: 1 },
    );
  const stepPx = scaleToPx(frame.x, steps[0]?.to ?? 1) - scaleToPx(frame.x, steps[0]?.from ?? 0);
  const widest = Math.max(...steps.slice(1).map((step) => textWidthPx(step.text, fontPx)), 0);
  const every = Math.max(1, Math.ceil((widest + 8) / stepPx));
  let freeFrom = 0;
  const names = steps.flatMap((step, index): GraphicElement[] => {
    const from = scaleToPx(frame.x, step.from);
    const to = Math.min(frame.right, scaleToPx(frame.x, step.to));
    const width = textWidthPx(step.text, fontPx);
    const middle = Math.max(width / 2, Math.min((from + to) / 2, frame.widthPx - width / 2));
    const isPartial = to - from < stepPx * 0.6 && width > to - from + 12;
    if (index % every !== 0 || isPartial || middle - width / 2 < freeFrom) return [];
    freeFrom = middle + width / 2 + 6;
    return [
      textMark({
        text: step.text,
        x: middle,
        y: frame.bottom + frame.eventStripPx + 9,
        fontPx,
        color: theme.soft,
        align: "center",
        family: theme.font,
      }),
    ];
  });
  return [
    polyline(
      [
        [frame.left, frame.bottom],
        [frame.right, frame.bottom],
      ],
      { color: theme.soft, widthPx: 1 },
    ),
    ...steps.map((step) => tick(scaleToPx(frame.x, step.from))),
    ...names,
  ];
}

/** Horizontal hairlines with their numbers on them; the top one names the unit. */
export function valueGrid(
  frame: LineFrame,
  theme: ChartTheme,
  labels: readonly { readonly value: number; readonly text: string }[],
): GraphicElement[] {
  return labels.flatMap(({ value, text }) => {
    const y = scaleToPx(frame.y, value);
    const line = polyline(
      [
        [frame.left, y],
        [frame.right, y],
      ],
      { color: theme.grid, widthPx: 1 },
    );
    return [{ ...line, z: 0 }, textMark({ text, x: frame.left, y: y - 17, fontPx, color: theme.soft, family: theme.font, halo: theme.paper })];
  });
}
