import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { PreviewMessages } from "./PreviewMessages.ts";

const write = (value: number): string => formatNumber(value, "en");

/** English words of the preview. */
export const previewEn: PreviewMessages = {
  controls: "Filter the table",
  filter: "Rows that contain",
  anyValue: "any",
  columns: (shown, all) => `Columns: ${write(shown)} of ${write(all)}`,
  allColumns: "Show all columns",
  reset: "Clear",
  region: (table) => `Rows of the table ${table}; it scrolls sideways`,
  sortBy: (column) => `Sort by ${column}`,
  showing: (from, to, found, all) =>
    `Rows ${write(from)} to ${write(to)} of ${write(found)}${found === all ? "" : ` that fit, ${write(all)} in the table`}`,
  nothing: "No row contains that. Try another word, or clear the filters.",
  pages: "Pages of the table",
  previous: "Previous page",
  next: "Next page",
  page: (page, pages) => `Page ${write(page)} of ${write(pages)}`,
};
