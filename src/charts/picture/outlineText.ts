import type { PictureCut, TypeSetter } from "./typeSetter.ts";

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

const unescapeXml = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

function toAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Attributes of a text that an outline keeps. */
const kept = ["transform", "fill", "fill-opacity", "opacity", "stroke", "stroke-width", "paint-order", "stroke-miterlimit"];

function cutOf(weight: string | undefined): PictureCut {
  return weight === "bold" || Number(weight ?? 400) > 500 ? "text-600" : "text-400";
}

function outlineOne(attributeText: string, text: string, setter: TypeSetter): string {
  const attributes = toAttributes(attributeText);
  const fontPx = Number.parseFloat(attributes.get("font-size") ?? "12");
  const set = { text, cut: cutOf(attributes.get("font-weight")), fontPx };
  const anchor = attributes.get("text-anchor");
  const shift = anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0;
  const x = Number(attributes.get("x") ?? 0) - shift * setter.widthPx(set);
  const isCentral = attributes.get("dominant-baseline") === "central";
  const y = Number(attributes.get("y") ?? 0) + (isCentral ? setter.middleShare(set.cut) * fontPx : 0);
  const rest = kept.flatMap((name) => (attributes.has(name) ? [` ${name}="${attributes.get(name)}"`] : []));
  return `<path d="${setter.outline(set, x, y)}"${rest.join("")}/>`;
}

/**
 * Turns every text of a drawing into its outline.
 *
 * Shape   SVG as `renderSvg` writes it, setter → SVG without text
 */
export function outlineText(svg: string, setter: TypeSetter): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => outlineOne(attributes, unescapeXml(text), setter));
}
