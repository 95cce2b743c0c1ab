import { locales } from "../../src/lib/domain/locale.ts";
import { cellOf, lineOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** Reports an optional text that stands in one language and lacks another. */
export const checkTranslations: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { table, file, rows } of dataset.tables.values()) {
    for (const stem of optionalStems(table.columns)) {
      const names = locales.map((locale) => `${stem}_${locale}`);
      for (const row of rows) {
        const empty = names.filter((name) => cellOf(row, name) === "");
        if (empty.length === names.length) continue;
        issues.push(
          ...empty.map((column) => ({
            file,
            line: lineOf(row, column),
            column,
            got: "",
            expected: "a text, as in the other languages",
            fix: "write the text in this language, or empty all three",
          })),
        );
      }
    }
  }
  return issues;
};

/** Names, without the language, of the optional texts that a table keeps in three languages. */
function optionalStems(columns: Readonly<Record<string, { readonly required: boolean }>>): string[] {
  return Object.keys(columns)
    .filter((name) => name.endsWith("_en"))
    .map((name) => name.slice(0, -"_en".length))
    .filter((stem) => locales.every((locale) => columns[`${stem}_${locale}`]?.required === false));
}
