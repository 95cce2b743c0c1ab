import type { SizedOption } from "../../src/charts/option/lineOption.ts";

/** A point of the option: where it stands, whose it is and how it looks. */
export interface OptionPoint {
  readonly value: readonly [number, number];
  readonly name: string;
  readonly itemStyle: { readonly color: string; readonly borderColor: string };
}

interface ReadSeries {
  readonly type: string;
  readonly data: readonly unknown[];
}

interface ReadElement {
  readonly type: string;
  readonly shape?: { readonly points?: readonly (readonly [number, number])[] };
  readonly x?: number;
  readonly y?: number;
  readonly style: Readonly<Record<string, unknown>>;
}

/** What a test reads off an option. */
export interface ReadOption {
  /** Points of each stretch of line, in data units. */
  readonly runs: readonly (readonly (readonly [number, number])[])[];
  readonly points: readonly OptionPoint[];
  readonly texts: readonly string[];
  readonly elements: readonly ReadElement[];
  /** Drawn strokes that are dashed, as links over a break are. */
  readonly dashed: readonly ReadElement[];
}

/** Sorts the parts of an option. */
export function readOption({ option }: SizedOption): ReadOption {
  const series = option["series"] as readonly ReadSeries[];
  const { elements } = option["graphic"] as { elements: readonly ReadElement[] };
  return {
    runs: series.filter((one) => one.type === "line").map((one) => one.data as readonly (readonly [number, number])[]),
    points: series.filter((one) => one.type === "scatter").flatMap((one) => one.data as readonly OptionPoint[]),
    texts: elements.filter((one) => one.type === "text").map((one) => String(one.style["text"]).replaceAll("\u00a0", " ")),
    elements,
    dashed: elements.filter((one) => one.style["lineDash"] !== undefined && one.style["lineDash"] !== null),
  };
}
