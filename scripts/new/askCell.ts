import type { Column } from "../../src/lib/tables/schema.ts";
import { formatIssue } from "../check/issue.ts";
import type { Choice } from "./ask.ts";
import { choicesOf } from "./choicesOf.ts";
import { type NewRow, withCells } from "./newRow.ts";
import { datasetOf, faultOfCell, type Dialogue } from "./dialogue.ts";

/** Answers that are no identifiers. */
export const nothing: Choice = { value: "", name: "none" };
const missing = "?";

export interface CellQuestion {
  readonly dialogue: Dialogue;
  readonly row: NewRow;
  readonly column: string;
  readonly initial?: string;
  /** Identifiers to offer first. */
  readonly first?: readonly string[];
}

function columnOf({ row, column }: CellQuestion): Column {
  const found = row.table.columns[column];
  if (found === undefined) throw new RangeError(`${row.table.name} ${column}: got no such column, expected one. Name it as src/lib/tables does`);
  return found;
}

function messageOf(question: CellQuestion): string {
  return `${question.column}: ${columnOf(question).meaning.en}`;
}

/** Says what is wrong with an answer, in the words of `data:check`. */
export function faultText({ dialogue, row, column }: CellQuestion, text: string): string | null {
  if (row.table.key.length === 1 && row.table.key[0] === column && dialogue.usedIds(row.table.name).has(text)) {
    return `${column}: got ${text}, expected an identifier that was never used. Choose another one.`;
  }
  const issue = faultOfCell(dialogue, withCells(row, { [column]: text }), column);
  return issue === null ? null : formatIssue({ ...issue, file: column, line: 0, column: "" });
}

async function askReference(question: CellQuestion, references: string): Promise<string> {
  const { dialogue, first = [] } = question;
  const [table = ""] = references.split(".");
  const choicesFor = choicesOf(datasetOf(dialogue), references, first);
  const isRequired = columnOf(question).required;
  const none = { value: missing, name: "none of these fits" };
  for (;;) {
    const answer = await dialogue.ask.find({
      message: messageOf(question),
      // What is offered first stands above "none": one Enter takes it.
      choicesFor: (typed) => [
        ...(typed === "" && !isRequired && first.length === 0 ? [nothing] : []),
        ...choicesFor(typed),
        ...(isRequired || (typed === "" && first.length === 0) ? [] : [nothing]),
        none,
      ],
    });
    if (answer !== missing) return answer;
    dialogue.ask.tell(`Add a row to ${dialogue.folder}/${table}.csv, names in three languages, and start again: finished rows are kept as a draft.`);
  }
}

/**
 * Asks for one cell in the way that its column asks for; a text is judged by the rules of `data:check` before it is taken.
 *
 * Errors  those of the terminal: Ctrl-C
 */
export async function askCell(question: CellQuestion): Promise<string> {
  const { dialogue, initial } = question;
  const { ask } = dialogue;
  const column = columnOf(question);
  const message = messageOf(question);
  if (column.references !== undefined) return await askReference(question, column.references);
  if (column.type === "boolean") return String(await ask.confirm({ message, initial: initial === "true" }));
  if (column.type !== "enum")
    return await ask.text({ message, ...(initial === undefined ? {} : { initial }), fault: (text) => faultText(question, text) });
  const choices = Object.entries(column.values).map(([value, name]) => ({ value, name: `${value}  ${name.en}` }));
  return await ask.choose({ message, choices, ...(initial === undefined ? {} : { initial }) });
}
