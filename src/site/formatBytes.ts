import type { Locale } from "../lib/domain/locale.ts";
import { formatNumber } from "../lib/format/formatNumber.ts";

const kilo = 1000;
const mega = kilo * kilo;

/** Writes the size of a file: "412 B" never, "0.4 kB", "31 kB", "2.7 MB". */
export function formatBytes(bytes: number, locale: Locale, words: { readonly kilo: string; readonly mega: string }): string {
  const isMega = bytes >= mega;
  const size = bytes / (isMega ? mega : kilo);
  return `${formatNumber(size, locale, { maxDecimals: size < 10 ? 1 : 0 })}\u00a0${isMega ? words.mega : words.kilo}`;
}
