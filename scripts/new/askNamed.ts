import type { Table } from "../../src/lib/tables/schema.ts";
import { askCell, type CellQuestion } from "./askCell.ts";
import { askThree } from "./askThree.ts";
import { emptyRow, withCells } from "./newRow.ts";
import { datasetOf, type Session } from "./session.ts";
import { choicesOf } from "./choicesOf.ts";
import { settleRow } from "./settleRow.ts";

const fresh = "+";
const none = "";

/** Adds a row that needs no more than an identifier and names. */
async function addNamed(session: Session, table: Table): Promise<{ session: Session; id: string } | null> {
  const [key = ""] = table.key;
  const id = await askCell({ session, row: emptyRow(table), column: key });
  const row = await askThree(session, withCells(emptyRow(table), { [key]: id }), "name");
  const settled = await settleRow(session, row);
  return settled && { session: settled.session, id: settled.row.cells[key] ?? "" };
}

/**
 * Asks for an optional reference to a table of names; a name that is missing there can be added on the way.
 *
 * Shape   question, table → identifier or empty text, and the session with the row that was added
 */
export async function askNamed(question: CellQuestion, table: Table): Promise<{ session: Session; id: string }> {
  const { session, column, row, first = [] } = question;
  const [key = ""] = table.key;
  const choicesFor = choicesOf(datasetOf(session), `${table.name}.${key}`, first);
  const nothing = { value: none, name: "none" };
  for (;;) {
    const answer = await session.ask.find({
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
    if (answer !== fresh) return { session, id: answer };
    const added = await addNamed(session, table);
    if (added) return added;
  }
}
