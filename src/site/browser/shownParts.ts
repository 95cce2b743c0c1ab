/** How the address of a page names the parts that it shows: one slice, some regions, some kinds of event. */
export interface PartChoice {
  /** Null: the anchor of the address names one part. */
  readonly param: string | null;
  /** Parts of the first view; none means all. */
  readonly first: readonly string[];
  readonly offered: readonly string[];
  /** Fewer than these are no choice. */
  readonly least: number;
}

/** Parts that an address asks for, or those of the first view; none means all. */
export function shownParts(search: string, { param, first, offered, least }: PartChoice, hash = ""): readonly string[] {
  const named = param === null ? hash.slice(1) : (new URLSearchParams(search).get(param) ?? "");
  const asked = named.split(",").filter((part) => offered.includes(part));
  return asked.length < least ? first : asked;
}

/** Tells whether something that belongs to parts is among those that are shown. */
export function isShown(parts: readonly string[], shown: readonly string[]): boolean {
  return shown.length === 0 || parts.some((part) => shown.includes(part));
}
