import { compareTable } from "../../charts/compare/compareTable.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import { toCsv } from "../chart/actions/makeTable.ts";
import { loadActionMessages } from "./loadActionMessages.ts";
import type { ShownComparison, TakenFile } from "./TakenAway.ts";

/**
 * Makes a CSV file of exactly the comparison that is shown.
 *
 * Errors  when the words do not load
 */
export async function makeCompareFile({ rows, codes, context, release }: ShownComparison): Promise<TakenFile> {
  const { facts, messages, locale } = context;
  const actions = await loadActionMessages(locale);
  const date = formatDate(release.collectedThrough, locale, "long");
  const table = compareTable({ rows, codes, facts, messages, actions, release: actions.release(release.version, date), link: window.location.href });
  const name = `erikti-${codes.join("-")}-${release.version}.csv`;
  return { name, content: toCsv(table), saved: actions.saved(name) };
}
