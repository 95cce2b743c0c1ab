import type { Claim } from "../../src/lib/domain/claim.ts";
import { seriesKey } from "../../src/lib/series/seriesKey.ts";
import { isDrawable } from "../../src/lib/series/toSeries.ts";
import { cellOf, rowsOf } from "../check/dataset.ts";
import { askCell, faultText } from "./askCell.ts";
import { knownClaims } from "./knownClaims.ts";
import { likelyRepeats } from "./likelyRepeats.ts";
import { type NewRow, withCells } from "./newRow.ts";
import { datasetOf, type Dialogue } from "./dialogue.ts";
import { toClaim } from "./toClaim.ts";

const own = "";
const other = "?";
/** Note of the claims that repeat another one. */
const repeatNote = "repeats-claim";
const mostRepeats = 8;

/** Asks whether a claim repeats one that is there; likely ones are named. */
async function askRepeats(dialogue: Dialogue, row: NewRow, stated: Claim, all: readonly Claim[]): Promise<string> {
  const likely = likelyRepeats(stated, all).slice(0, mostRepeats);
  const answer = await dialogue.ask.choose({
    message: likely.length === 0 ? "Does it repeat another claim?" : "This number is there already. Is it the same statement?",
    choices: [
      ...likely.map((one) => ({
        value: one.claimId,
        name: `repeats ${one.claimId}  ${one.value} ${one.qualifier}, ${one.periodEnd ?? one.periodStart ?? "no date"}, ${one.basisId}, ${one.sourceId}`,
      })),
      { value: own, name: "a statement of its own" },
      { value: other, name: "repeats another claim" },
    ],
  });
  if (answer !== other) return answer;
  const column = "repeats_claim_id";
  return await dialogue.ask.text({ message: `${column}: number of that claim`, fault: (text) => faultText({ dialogue, row, column }, text) });
}

/** Asks whether the number may stand on a line, and why not. */
async function askLine(dialogue: Dialogue, row: NewRow, stated: Claim, all: readonly Claim[]): Promise<NewRow> {
  let filled = withCells(row, { chartable: await askCell({ dialogue, row, column: "chartable", initial: "true" }) });
  filled = withCells(filled, { chart_note_id: await askCell({ dialogue, row: filled, column: "chart_note_id" }) });
  const hasSeries = all.some((one) => isDrawable(one) && seriesKey(one) === seriesKey(stated));
  const breakBefore = hasSeries ? await askCell({ dialogue, row: filled, column: "break_before" }) : "false";
  return withCells(filled, { break_before: breakBefore });
}

/** Fills what decides how a claim is drawn: a repeat is not. */
export async function askDrawing(dialogue: Dialogue, row: NewRow): Promise<NewRow> {
  const dataset = datasetOf(dialogue);
  const source = rowsOf(dataset, "sources").find((one) => cellOf(one, "source_id") === row.cells["source_id"]);
  const stated = toClaim(row.cells, source?.cells ?? {});
  const all = knownClaims(dataset);
  const repeats = await askRepeats(dialogue, row, stated, all);
  if (repeats === own) return await askLine(dialogue, row, stated, all);
  const hasNote = rowsOf(dataset, "chart_notes").some((one) => cellOf(one, "chart_note_id") === repeatNote);
  const repeated = withCells(row, { repeats_claim_id: repeats, chartable: "false", break_before: "false" });
  dialogue.ask.tell(`A repeat is not drawn: chartable is false${hasNote ? `, the chart note is ${repeatNote}` : ""}.`);
  return withCells(repeated, { chart_note_id: hasNote ? repeatNote : await askCell({ dialogue, row: repeated, column: "chart_note_id" }) });
}
