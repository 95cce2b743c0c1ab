import { formatIssue } from "../check/issue.ts";
import { askCell } from "./askCell.ts";
import { fileOf } from "./insertRows.ts";
import { type NewRow, withCells } from "./newRow.ts";
import { faultsOfRow, type Dialogue } from "./dialogue.ts";

const drop = "";

/**
 * Checks a filled row with everything else; as long as there are faults, a cell may be corrected or the row dropped.
 *
 * Shape   dialogue, row → dialogue that holds the row, or null when it was dropped
 */
export async function settleRow(dialogue: Dialogue, row: NewRow): Promise<{ dialogue: Dialogue; row: NewRow } | null> {
  const { ask, folder } = dialogue;
  let settled = row;
  for (;;) {
    const faults = faultsOfRow(dialogue, settled);
    if (faults.length === 0) return { dialogue: { ...dialogue, rows: [...dialogue.rows, settled] }, row: settled };
    for (const fault of faults) ask.tell(formatIssue(fault));
    const file = `${folder}/${fileOf(settled)}`;
    const faulty = new Set(faults.filter((one) => one.file === file && one.column in settled.cells).map((one) => one.column));
    const others = Object.keys(settled.cells).filter((column) => !faulty.has(column));
    const column = await ask.choose({
      message: "Which cell is to be corrected?",
      choices: [
        ...[...faulty, ...others].map((name) => ({ value: name, name: `${name}  ${settled.cells[name] ?? ""}` })),
        { value: drop, name: "drop this row" },
      ],
    });
    if (column === drop) return null;
    settled = withCells(settled, { [column]: await askCell({ dialogue, row: settled, column, initial: settled.cells[column] ?? "" }) });
  }
}
