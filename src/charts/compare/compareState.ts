/** Fewest and most regions side by side. */
export const comparedCount = { least: 2, most: 5 } as const;

/** Parameter that names the chosen regions. */
export const compareParam = "r";

/**
 * Reads the chosen regions from URL parameters; what is not a region falls out.
 *
 * Shape   `r=KZ-75,KZ-71` → two to five codes in the order given, or the first choice
 */
export function parseCompared(params: URLSearchParams, first: readonly string[], offered: readonly string[]): readonly string[] {
  const asked = [...new Set((params.get(compareParam) ?? "").split(","))].filter((code) => offered.includes(code));
  return asked.length < comparedCount.least ? first : asked.slice(0, comparedCount.most);
}

/** Tells whether two choices are the same, in the same order. */
export function isSameChoice(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index]);
}

/** Puts a choice into the query of an address; what belongs to others stays, the first choice is left out. */
export function searchOfCompared(search: string, codes: readonly string[], first: readonly string[]): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => name !== compareParam);
  const own = isSameChoice(codes, first) ? [] : [[compareParam, codes.join(",")]];
  const text = new URLSearchParams([...own, ...others]).toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
