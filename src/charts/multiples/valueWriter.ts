import type { Locale } from "../../lib/domain/locale.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { formatPercent } from "../../lib/format/formatPercent.ts";

/** Writes a value of a measure, short: "16%", "34". */
export function valueWriter(isPercent: boolean, locale: Locale): (value: number) => string {
  return (value) => (isPercent ? formatPercent(value, locale) : formatNumber(value, locale));
}
