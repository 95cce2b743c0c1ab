import { sources } from "../../src/lib/tables/sources.ts";
import { speakers } from "../../src/lib/tables/speakers.ts";
import { cellOf, type Row, rowsOf } from "../check/dataset.ts";
import { askCell, faultText } from "./askCell.ts";
import { askClock, withoutClock } from "./askClock.ts";
import { askKnown } from "./askKnown.ts";
import { askNamed } from "./askNamed.ts";
import { askThree } from "./askThree.ts";
import { sourcesAt, sourcesLike } from "./likelySources.ts";
import { emptyRow, type NewRow, withCells } from "./newRow.ts";
import { proposeSourceId } from "./proposeSourceId.ts";
import { datasetOf, type Dialogue } from "./dialogue.ts";
import { settleRow } from "./settleRow.ts";

const another = "";

/** The source that the claims belong to, and the dialogue that holds its row. */
export interface ChosenSource {
  readonly dialogue: Dialogue;
  readonly sourceId: string;
}

interface Filled {
  readonly dialogue: Dialogue;
  readonly row: NewRow;
}

/** Offers sources that are likely the same one. */
async function askSame(dialogue: Dialogue, found: readonly Row[]): Promise<string> {
  if (found.length === 0) return another;
  return await dialogue.ask.choose({
    message: "This source seems to be there already. Which one is it?",
    choices: [
      ...found.map((row) => ({
        value: cellOf(row, "source_id"),
        name: `${cellOf(row, "source_id")}  ${cellOf(row, "publisher")}, ${cellOf(row, "published_on") || "no date"}: ${cellOf(row, "title_en")}`,
      })),
      { value: another, name: "another source" },
    ],
  });
}

/** Asks for the day of publication; one after the end of the collection moves that end, or is asked for again. */
async function askDate(start: Dialogue, row: NewRow): Promise<Filled> {
  let dialogue = start;
  const column = "published_on";
  const question = { row: withCells(row, { published_on_inferred: "false" }), column };
  let publishedOn = await askCell({ ...question, dialogue: withoutClock(dialogue) });
  while (faultText({ ...question, dialogue }, publishedOn) !== null) {
    const moved = await askClock(dialogue, publishedOn);
    if (moved === null) publishedOn = await askCell({ ...question, dialogue: withoutClock(dialogue) });
    else dialogue = moved;
  }
  const dated = withCells(question.row, { published_on: publishedOn });
  if (publishedOn === "") return { dialogue, row: dated };
  const inferred = await askCell({ dialogue, row: dated, column: "published_on_inferred" });
  return { dialogue, row: withCells(dated, { published_on_inferred: inferred }) };
}

async function askRest(dialogue: Dialogue, row: NewRow): Promise<Filled> {
  let filled = withCells(row, { kind: await askCell({ dialogue, row, column: "kind", initial: "news" }) });
  const speaker = await askNamed({ dialogue, row: filled, column: "speaker_id" }, speakers);
  const now = speaker.dialogue;
  filled = withCells(filled, { speaker_id: speaker.id });
  filled = withCells(filled, { licence_id: await askCell({ dialogue: now, row: filled, column: "licence_id", first: ["not-stated"] }) });
  filled = withCells(filled, { read_extent: await askCell({ dialogue: now, row: filled, column: "read_extent", initial: "excerpt" }) });
  filled = withCells(filled, { is_mirror: await askCell({ dialogue: now, row: filled, column: "is_mirror" }) });
  return { dialogue: now, row: await askThree(now, filled, "reliability_note") };
}

function described({ cells }: NewRow): { publisher: string; url: string; publishedOn: string; title: string } {
  const { publisher = "", url = "", published_on: publishedOn = "", title_en: title = "" } = cells;
  return { publisher, url, publishedOn, title };
}

/**
 * Asks for a source, or recognises one that is there.
 *
 * Shape   dialogue → source and the dialogue with its row; null when the row was dropped
 */
export async function askSource(start: Dialogue): Promise<ChosenSource | null> {
  const known = rowsOf(datasetOf(start), "sources");
  let row = emptyRow(sources);
  row = withCells(row, { url: await askCell({ dialogue: start, row, column: "url" }) });
  const sameAddress = await askSame(start, sourcesAt(described(row).url, known));
  if (sameAddress !== another) return { dialogue: start, sourceId: sameAddress };
  row = withCells(row, { publisher: await askKnown({ dialogue: start, row, column: "publisher" }) });
  row = withCells(row, { title_en: await askCell({ dialogue: start, row, column: "title_en" }) });
  row = withCells(row, { language: await askKnown({ dialogue: start, row, column: "language" }) });
  const dated = await askDate(start, row);
  const sameText = await askSame(dated.dialogue, sourcesLike(described(dated.row), known));
  if (sameText !== another) return { dialogue: start, sourceId: sameText };
  const filled = await askRest(dated.dialogue, dated.row);
  const used = filled.dialogue.usedIds("sources");
  const initial = proposeSourceId(described(filled.row), known, used);
  const sourceId = await askCell({ dialogue: filled.dialogue, row: filled.row, column: "source_id", initial });
  const settled = await settleRow(filled.dialogue, withCells(filled.row, { source_id: sourceId }));
  return settled && { dialogue: settled.dialogue, sourceId: settled.row.cells["source_id"] ?? sourceId };
}
