/** Drawn things that are not data points, in pixels of the drawing. Plain objects, so that tests can read them. */
export interface GraphicElement {
  readonly type: "polyline" | "line" | "text" | "circle" | "rect";
  readonly shape?: Readonly<Record<string, number | readonly (readonly [number, number])[]>>;
  readonly x?: number;
  readonly y?: number;
  readonly style: Readonly<Record<string, string | number | readonly number[] | null>>;
  readonly silent: true;
  readonly z: number;
}

interface Stroke {
  readonly color: string;
  readonly widthPx?: number;
  readonly dash?: readonly number[];
}

/** An open polyline. */
export function polyline(points: readonly (readonly [number, number])[], stroke: Stroke): GraphicElement {
  return {
    type: "polyline",
    shape: { points },
    style: {
      stroke: stroke.color,
      lineWidth: stroke.widthPx ?? 1.4,
      fill: "none",
      lineCap: "round",
      lineJoin: "round",
      ...(stroke.dash ? { lineDash: stroke.dash } : {}),
    },
    silent: true,
    z: 6,
  };
}

export interface TextMark {
  readonly text: string;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  readonly fontPx: number;
  readonly color: string;
  readonly weight?: 400 | 600;
  readonly align?: "left" | "center" | "right";
  readonly family: string;
  /** Colour of a thin rim that keeps the text readable over lines. */
  readonly halo?: string;
}

/** One line of text. */
export function textMark(mark: TextMark): GraphicElement {
  return {
    type: "text",
    x: mark.x,
    y: mark.y,
    style: {
      text: mark.text,
      fill: mark.color,
      fontSize: mark.fontPx,
      fontWeight: mark.weight ?? 400,
      fontFamily: mark.family,
      textAlign: mark.align ?? "left",
      textVerticalAlign: "top",
      lineHeight: mark.fontPx * 1.25,
      ...(mark.halo ? { stroke: mark.halo, lineWidth: 3 } : {}),
    },
    silent: true,
    z: 9,
  };
}
