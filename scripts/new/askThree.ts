import { askCell } from "./askCell.ts";
import { type NewRow, withCells } from "./newRow.ts";
import type { Dialogue } from "./dialogue.ts";

/** The order in which a text is asked for; English first, as the rest of the questions. */
const languages = ["en", "ru", "kk"] as const;

/** Asks for a text in three languages; an optional text that is left empty in the first is asked for in no other. */
export async function askThree(dialogue: Dialogue, row: NewRow, stem: string): Promise<NewRow> {
  let filled = row;
  for (const language of languages) {
    const column = `${stem}_${language}`;
    const text = await askCell({ dialogue, row: filled, column });
    if (text === "") return filled;
    filled = withCells(filled, { [column]: text });
  }
  return filled;
}
