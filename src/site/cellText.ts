import type { ReleaseMessages } from "../i18n/releases/ReleaseMessages.ts";
import { isLocale, type Locale } from "../lib/domain/locale.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { formatNumber } from "../lib/format/formatNumber.ts";
import type { Column } from "../lib/tables/schema.ts";

/** A cell as it is printed. */
export interface CellText {
  readonly text: string;
  /** Language of the text, where the column says it. */
  readonly lang: Locale | null;
  readonly isCode: boolean;
  readonly isEmpty: boolean;
}

type CellWords = Pick<ReleaseMessages["page"], "empty" | "yes" | "no">;

function wordsOf(column: Column | undefined, text: string, locale: Locale, words: CellWords): string {
  switch (column?.type) {
    case "enum":
      return column.values[text]?.[locale] ?? text;
    case "boolean":
      return text === "true" ? words.yes : words.no;
    case "number":
    case "integer":
      return formatNumber(Number(text), locale, { maxDecimals: 12 });
    case "partial_date":
      return formatDate(text, locale, "medium");
    default:
      return text;
  }
}

/** The language of a text by the name of its column: `notes_kk` is Kazakh. */
function languageOf(name: string): Locale | null {
  const suffix = /_([a-z]{2})$/.exec(name)?.[1] ?? "";
  return isLocale(suffix) ? suffix : null;
}

/**
 * Writes a cell of a table in a language: names instead of codes, numbers and dates as the language has them.
 *
 * Shape   name and description of the column, text of the file → text to print; a column without description is printed as it stands
 */
export function cellText(cell: { name: string; column: Column | undefined; text: string }, locale: Locale, words: CellWords): CellText {
  const { name, column, text } = cell;
  if (text === "") return { text: words.empty, lang: null, isCode: false, isEmpty: true };
  const isText = column?.type === "text";
  return { text: wordsOf(column, text, locale, words), lang: isText ? languageOf(name) : null, isCode: column?.type === "id", isEmpty: false };
}
