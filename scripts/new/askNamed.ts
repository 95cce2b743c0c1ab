import type { Table } from "../../src/lib/tables/schema.ts";
import { askCell, type CellQuestion } from "./askCell.ts";
import { askThree } from "./askThree.ts";
import { emptyRow, withCells } from "./newRow.ts";
import { datasetOf, type Dialogue } from "./dialogue.ts";
import { choicesOf } from "./choicesOf.ts";
import { settleRow } from "./settleRow.ts";

const fresh = "+";
const none = "";

/** Adds a row that needs no more than an identifier and names. */
async function addNamed(dialogue: Dialogue, table: Table): Promise<{ dialogue: Dialogue; id: string } | null> {
  const [key = ""] = table.key;
  const id = await askCell({ dialogue, row: emptyRow(table), column: key });
  const row = await askThree(dialogue, withCells(emptyRow(table), { [key]: id }), "name");
  const settled = await settleRow(dialogue, row);
  return settled && { dialogue: settled.dialogue, id: settled.row.cells[key] ?? "" };
}

/**
 * Asks for an optional reference to a table of names; a name that is missing there can be added on the way.
 *
 * Shape   question, table → identifier or empty text, and the dialogue with the row that was added
 */
export async function askNamed(question: CellQuestion, table: Table): Promise<{ dialogue: Dialogue; id: string }> {
  const { dialogue, column, row, first = [] } = question;
  const [key = ""] = table.key;
  const choicesFor = choicesOf(datasetOf(dialogue), `${table.name}.${key}`, first);
  const nothing = { value: none, name: "none" };
  for (;;) {
    const answer = await dialogue.ask.find({
      message: `${column}: ${row.table.columns[column]?.meaning.en ?? column}`,
      choicesFor: (typed) => {
        const found = choicesFor(typed);
        const listed =
          typed !== ""
            ? [...found, nothing]
            : first.length === 0
              ? [nothing, ...found]
              : [...found.slice(0, first.length), nothing, ...found.slice(first.length)];
        return [...listed, { value: fresh, name: `add to ${table.name}.csv` }];
      },
    });
    if (answer !== fresh) return { dialogue, id: answer };
    const added = await addNamed(dialogue, table);
    if (added) return added;
  }
}
