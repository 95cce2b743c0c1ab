import type { Locale } from "../lib/domain/locale.ts";
import { formatNumber } from "../lib/format/formatNumber.ts";
import { dataFiles } from "./release.ts";

export type DataFile = (typeof dataFiles)[number];

/** Folder of the published files, from the root of the site. */
export const dataFolder = "/data/";

/**
 * Finds the published file of a table in a format; without a table, the whole set.
 *
 * Errors  RangeError when the build did not publish it
 */
export function dataFileOf(format: string, table: string | null): DataFile {
  const file = dataFiles.find((one) => one.format === format && one.table === table);
  if (file === undefined) throw new RangeError(`${table ?? "whole set"}: got no ${format} file, expected one. Run npm run data:build`);
  return file;
}

const kilo = 1000;
const mega = kilo * kilo;

/** Writes the size of a file: "412 B" never, "0.4 kB", "31 kB", "2.7 MB". */
export function formatBytes(bytes: number, locale: Locale, words: { readonly kilo: string; readonly mega: string }): string {
  const isMega = bytes >= mega;
  const size = bytes / (isMega ? mega : kilo);
  return `${formatNumber(size, locale, { maxDecimals: size < 10 ? 1 : 0 })}\u00a0${isMega ? words.mega : words.kilo}`;
}

/** A query that a reader can paste; the data page prints it and runs it at build. */
export const sampleSql =
  "SELECT claim_id, period_end, qualifier, value, basis_id FROM claims WHERE indicator_id = 'volunteer_organisations' AND geo = 'KZ' AND chartable ORDER BY period_end, claim_id";
