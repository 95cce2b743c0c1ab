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
import { datasetOf, type Session } from "./session.ts";
import { settleRow } from "./settleRow.ts";

const another = "";

/** The source that the claims belong to, and the session that holds its row. */
export interface ChosenSource {
  readonly session: Session;
  readonly sourceId: string;
}

interface Filled {
  readonly session: Session;
  readonly row: NewRow;
}

/** Offers sources that are likely the same one. */
async function askSame(session: Session, found: readonly Row[]): Promise<string> {
  if (found.length === 0) return another;
  return await session.ask.choose({
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
async function askDate(start: Session, row: NewRow): Promise<Filled> {
  let session = start;
  const column = "published_on";
  const question = { row: withCells(row, { published_on_inferred: "false" }), column };
  let publishedOn = await askCell({ ...question, session: withoutClock(session) });
  while (faultText({ ...question, session }, publishedOn) !== null) {
    const moved = await askClock(session, publishedOn);
    if (moved === null) publishedOn = await askCell({ ...question, session: withoutClock(session) });
    else session = moved;
  }
  const dated = withCells(question.row, { published_on: publishedOn });
  if (publishedOn === "") return { session, row: dated };
  const inferred = await askCell({ session, row: dated, column: "published_on_inferred" });
  return { session, row: withCells(dated, { published_on_inferred: inferred }) };
}

async function askRest(session: Session, row: NewRow): Promise<Filled> {
  let filled = withCells(row, { kind: await askCell({ session, row, column: "kind", initial: "news" }) });
  const speaker = await askNamed({ session, row: filled, column: "speaker_id" }, speakers);
  const now = speaker.session;
  filled = withCells(filled, { speaker_id: speaker.id });
  filled = withCells(filled, { licence_id: await askCell({ session: now, row: filled, column: "licence_id", first: ["not-stated"] }) });
  filled = withCells(filled, { read_extent: await askCell({ session: now, row: filled, column: "read_extent", initial: "excerpt" }) });
  filled = withCells(filled, { is_mirror: await askCell({ session: now, row: filled, column: "is_mirror" }) });
  return { session: now, row: await askThree(now, filled, "reliability_note") };
}

function described({ cells }: NewRow): { publisher: string; url: string; publishedOn: string; title: string } {
  const { publisher = "", url = "", published_on: publishedOn = "", title_en: title = "" } = cells;
  return { publisher, url, publishedOn, title };
}

/**
 * Asks for a source, or recognises one that is there.
 *
 * Shape   session → source and the session with its row; null when the row was dropped
 */
export async function askSource(start: Session): Promise<ChosenSource | null> {
  const known = rowsOf(datasetOf(start), "sources");
  let row = emptyRow(sources);
  row = withCells(row, { url: await askCell({ session: start, row, column: "url" }) });
  const sameAddress = await askSame(start, sourcesAt(described(row).url, known));
  if (sameAddress !== another) return { session: start, sourceId: sameAddress };
  row = withCells(row, { publisher: await askKnown({ session: start, row, column: "publisher" }) });
  row = withCells(row, { title_en: await askCell({ session: start, row, column: "title_en" }) });
  row = withCells(row, { language: await askKnown({ session: start, row, column: "language" }) });
  const dated = await askDate(start, row);
  const sameText = await askSame(dated.session, sourcesLike(described(dated.row), known));
  if (sameText !== another) return { session: start, sourceId: sameText };
  const filled = await askRest(dated.session, dated.row);
  const used = filled.session.usedIds("sources");
  const initial = proposeSourceId(described(filled.row), known, used);
  const sourceId = await askCell({ session: filled.session, row: filled.row, column: "source_id", initial });
  const settled = await settleRow(filled.session, withCells(filled.row, { source_id: sourceId }));
  return settled && { session: settled.session, sourceId: settled.row.cells["source_id"] ?? sourceId };
}
