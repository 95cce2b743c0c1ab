import type { ClaimFilter } from "../../../src/lib/queries/claimsOfIndicator.ts";

/** What the chart of a page asks before anything is chosen. */
export type FirstView = Pick<ClaimFilter, "geo" | "basisId" | "segmentId">;

/** Astro writes each value of an island as a pair: kind, value. */
type Island = Readonly<Record<string, readonly [number, unknown]>>;

const plainText = (attribute: string): string =>
  attribute
    .replaceAll("&quot;", '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/**
 * Reads the first view out of a built page, as its chart carries it.
 *
 * Errors  RangeError when the page has no chart of the indicator
 */
export function firstView(html: string, indicatorId: string): FirstView {
  const islands = Array.from(html.matchAll(/<astro-island[^>]*?\sprops="([^"]*)"/g), ([, props = ""]) => JSON.parse(plainText(props)) as Island);
  const first = islands.find((island) => island["indicatorId"]?.[1] === indicatorId)?.["first"]?.[1] as Island | undefined;
  const textOf = (name: keyof FirstView): string => {
    const value = first?.[name]?.[1];
    if (typeof value === "string") return value;
    throw new RangeError(`page of ${indicatorId}: got no ${name} of a first view, expected a chart. Look at what the island is given`);
  };
  return { geo: textOf("geo"), basisId: textOf("basisId"), segmentId: textOf("segmentId") };
}
