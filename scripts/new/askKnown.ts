import { foldLetters } from "../../src/lib/format/foldLetters.ts";
import { cellOf, rowsOf } from "../check/dataset.ts";
import { type CellQuestion, faultText } from "./askCell.ts";
import { datasetOf } from "./dialogue.ts";

/** Asks for a text that other rows of the column often hold: those are offered while typing, any other may be typed. */
export async function askKnown(question: CellQuestion): Promise<string> {
  const { dialogue, row, column } = question;
  const known = [...new Set(rowsOf(datasetOf(dialogue), row.table.name).map((one) => cellOf(one, column)))].filter((text) => text !== "").sort();
  for (;;) {
    const text = await dialogue.ask.find({
      message: `${column}: ${row.table.columns[column]?.meaning.en ?? column}`,
      choicesFor: (typed) => {
        const fitting = known.filter((one) => foldLetters(one).includes(foldLetters(typed))).map((one) => ({ value: one, name: one }));
        return typed === "" || known.includes(typed) ? fitting : [...fitting, { value: typed, name: `${typed}  (new)` }];
      },
    });
    const fault = faultText(question, text);
    if (fault === null) return text;
    dialogue.ask.tell(fault);
  }
}
