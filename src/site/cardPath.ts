import type { PagePath } from "./links.ts";

/** Parts of the site that have a card of their own; pages inside share it. */
export const cardSections = [
  "overview",
  "indicators",
  "regions",
  "grants",
  "progress",
  "timeline",
  "world",
  "data",
  "sources",
  "speakers",
  "method",
  "about",
  "search",
] as const;
export type CardSection = (typeof cardSections)[number];

/** Address of a page's card for social networks, without its language. */
export function cardPath(path: PagePath): string {
  const [section = "", id] = path.split("/");
  if (section === "indicators" && id) return `indicators/${id}/card.png`;
  const known = cardSections.find((one) => one === section) ?? "overview";
  return `cards/${known}.png`;
}
