import type { Qualifier } from "../../lib/domain/claim.ts";
import { qualifierMark, type Towards } from "../option/qualifierMark.ts";

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Coordinates carry one decimal: more is bytes. */
const toText = (value: string | number): string => (typeof value === "number" ? String(Math.round(value * 10) / 10) : escapeXml(value));

function attributes(of: Attributes): string {
  return Object.entries(of)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${toText(value)}"`]))
    .join("");
}

/** An element without content. */
export function shape(tag: "circle" | "rect" | "path" | "line", of: Attributes): string {
  return `<${tag}${attributes(of)}/>`;
}

export interface SvgText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly fontPx: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of a rim that keeps the text readable over lines. */
  readonly halo?: string;
}

/** One line of text, with all that it looks like in its attributes. */
export function svgText({ x, y, text, fontPx, fill, isBold = false, anchor = "start", halo }: SvgText): string {
  const rim = halo === undefined ? {} : { stroke: halo, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const look = { x, y, fill, "font-size": fontPx, "font-weight": isBold ? 600 : undefined, "text-anchor": anchor === "start" ? undefined : anchor };
  return `<text${attributes({ ...look, ...rim })}>${escapeXml(text)}</text>`;
}

/** A group that belongs to a region: scripts light it up. */
export function regionGroup(placeId: string, state: string, inner: string): string {
  return `<g data-place="${placeId}" data-state="${state}">${inner}</g>`;
}

/** Slanted lines: the sign of "no figure found" on every map. */
export function hatchPattern(id: string, color: string): string {
  const line = shape("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: color, "stroke-width": 1.2 });
  return `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${line}</pattern>`;
}

/** The mark of a hedged number beside a point: an open arrow, or a wave. */
export function markPaths(at: { readonly x: number; readonly y: number }, qualifier: Qualifier, color: string, towards: Towards): string {
  return qualifierMark(at, qualifier, color, towards)
    .map((element) => {
      const points = (element.shape?.["points"] ?? []) as readonly (readonly [number, number])[];
      const data = `M${points.map((point) => point.map((one) => toText(one)).join(" ")).join("L")}`;
      return shape("path", {
        d: data,
        fill: "none",
        stroke: color,
        "stroke-width": Number(element.style["lineWidth"] ?? 1.4),
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      });
    })
    .join("");
}

/** A drawing as a whole. */
export function svgRoot(of: {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly className: string;
  readonly title: string;
  /** Empty when the text beside the drawing already says it: then the drawing is hidden from readers. */
  readonly description: string;
  readonly inner: string;
}): string {
  const { id, widthPx, heightPx, className, title, description, inner } = of;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"`;
  if (description === "") return `${head} aria-hidden="true">${inner}</svg>`;
  const titles = `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>`;
  return `${head} role="img" aria-labelledby="${id}-t ${id}-d">${titles}${inner}</svg>`;
}
