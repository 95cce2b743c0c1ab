import type { Locale } from "../../lib/domain/locale.ts";
import type { ComparedRegions } from "../../lib/queries/comparedClaims.ts";

/** The chosen regions as the question to the data takes them. */
export function comparedRegions(codes: readonly string[], locale: Locale): ComparedRegions {
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = codes;
  return { first, second, third, fourth, fifth, locale };
}
