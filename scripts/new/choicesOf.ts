import { foldLetters } from "../../src/lib/format/foldLetters.ts";
import { cellOf, type Dataset, type Row, rowsOf } from "../check/dataset.ts";
import type { Choice } from "./ask.ts";

/** Most choices that a list shows at once. */
const mostChoices = 40;

const nameColumn = /^(name|text|title|publisher)(_|$)/;

function toChoice(row: Row, key: string): Choice & { readonly found: string } {
  const id = cellOf(row, key);
  const names = Object.entries(row.cells).flatMap(([column, text]) => (nameColumn.test(column) && text !== "" ? [text] : []));
  const rule = cellOf(row, "rule_en") || cellOf(row, "definition_en");
  const choice = { value: id, name: `${id}  ${names[0] ?? ""}`, found: foldLetters([id, ...names].join(" ")) };
  return rule === "" ? choice : { ...choice, hint: rule };
}

/**
 * Lists the rows that a reference may name, found by the identifier or by the name in any language.
 *
 * Shape   `table.column`, identifiers to put first → typed words → choices
 */
export function choicesOf(dataset: Dataset, reference: string, first: readonly string[] = []): (typed: string) => readonly Choice[] {
  const [table = "", key = ""] = reference.split(".");
  const rank = new Map(first.toReversed().map((id, index) => [id, index]));
  const all = rowsOf(dataset, table)
    .map((row) => toChoice(row, key))
    .sort((a, b) => (rank.get(b.value) ?? -1) - (rank.get(a.value) ?? -1));
  return (typed) => {
    const words = foldLetters(typed).split(/\s+/);
    const fitting = all.filter(({ found }) => words.every((word) => found.includes(word)));
    const exact = fitting.filter(({ value }) => value === typed);
    return [...new Set([...exact, ...fitting])]
      .slice(0, mostChoices)
      .map(({ value, name, hint }) => (hint === undefined ? { value, name } : { value, name, hint }));
  };
}
