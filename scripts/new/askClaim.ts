import { claims } from "../../src/lib/tables/claims.ts";
import { segments } from "../../src/lib/tables/segments.ts";
import { speakers } from "../../src/lib/tables/speakers.ts";
import { cellOf, rowsOf } from "../check/dataset.ts";
import { askCell, type CellQuestion } from "./askCell.ts";
import { askDrawing } from "./askDrawing.ts";
import { askNamed } from "./askNamed.ts";
import { askThree } from "./askThree.ts";
import { conflictsWith } from "./conflictsWith.ts";
import { knownClaims } from "./knownClaims.ts";
import { emptyRow, type NewRow, withCells } from "./newRow.ts";
import { nextClaimId } from "./nextClaimId.ts";
import { parsePrinted } from "./parsePrinted.ts";
import { datasetOf, type Dialogue } from "./dialogue.ts";
import { settleRow } from "./settleRow.ts";

type Step = { readonly dialogue: Dialogue; readonly row: NewRow };

/** Asks for a cell and fills it. */
async function fill({ dialogue, row }: Step, column: string, more: Partial<CellQuestion> = {}): Promise<Step> {
  return { dialogue, row: withCells(row, { [column]: await askCell({ dialogue, row, column, ...more }) }) };
}

function cell({ row }: Step, column: string): string {
  return row.cells[column] ?? "";
}

/** A cell of the row that another one refers to. */
function referred({ dialogue, row }: Step, column: string, wanted: string): string {
  const [table = "", key = ""] = (row.table.columns[column]?.references ?? "").split(".");
  const found = rowsOf(datasetOf(dialogue), table).find((one) => cellOf(one, key) === row.cells[column]);
  return found === undefined ? "" : cellOf(found, wanted);
}

/** What claims of the same indicator say in a column, the commonest first. */
function usual({ dialogue, row }: Step, column: string): string[] {
  const own = rowsOf(datasetOf(dialogue), "claims").filter((one) => cellOf(one, "indicator_id") === row.cells["indicator_id"]);
  const counts = Map.groupBy(own, (one) => cellOf(one, column));
  return [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).flatMap(([id]) => (id === "" ? [] : [id]));
}

async function askWhat(start: Step): Promise<Step> {
  let step = await fill(start, "indicator_id");
  step = await fill(step, "geo", { first: ["KZ"] });
  step = await fill(step, "scope_id");
  step = await fill(step, "period_start");
  step = await fill(step, "period_end", { initial: cell(step, "period_start") });
  return await fill(step, "period_inferred");
}

async function askNumber(start: Step): Promise<Step> {
  let step = await fill(start, "as_printed");
  const isEnglish = /^[\p{ASCII}]*$/u.test(cell(step, "as_printed")) && /[a-z]/i.test(cell(step, "as_printed"));
  const read = parsePrinted(cell(step, "as_printed"), isEnglish ? "en" : referred(step, "source_id", "language"));
  step = await fill(step, "value", read === null ? {} : { initial: read.value });
  step = await fill(step, "qualifier", { initial: read?.qualifier ?? "exact" });
  step = await fill(step, "unit_id", { first: [referred(step, "indicator_id", "unit_id")] });
  return await fill(step, "as_printed_read", { initial: "true" });
}

async function askWho(start: Step): Promise<Step> {
  const based = await fill(start, "basis_id", { first: usual(start, "basis_id") });
  const segment = await askNamed({ ...based, column: "segment_id" }, segments);
  const parted = { dialogue: segment.dialogue, row: withCells(based.row, { segment_id: segment.id }) };
  const said = referred(parted, "source_id", "speaker_id");
  const speaker = await askNamed({ ...parted, column: "speaker_id", first: said === "" ? [] : [said] }, speakers);
  return { dialogue: speaker.dialogue, row: withCells(parted.row, { speaker_id: speaker.id }) };
}

/** Tells which different counts the site will show because of a claim. */
function tellConflicts({ dialogue, row }: Step): void {
  const all = knownClaims(datasetOf(dialogue));
  const fresh = all.find((one) => one.claimId === row.cells["claim_id"]);
  const isStock = referred({ dialogue, row }, "indicator_id", "measure_kind") === "stock";
  if (fresh) for (const line of conflictsWith(fresh, all, isStock)) dialogue.ask.tell(line);
}

/**
 * Asks for one claim of a source.
 *
 * Shape   dialogue, source → dialogue with the claim, or without it when it was dropped
 */
export async function askClaim(dialogue: Dialogue, sourceId: string): Promise<Dialogue> {
  const claimId = nextClaimId([...dialogue.usedIds("claims"), ...dialogue.rows.map((row) => row.cells["claim_id"] ?? "")]);
  dialogue.ask.tell(`\nClaim ${claimId} of ${sourceId}`);
  let step: Step = { dialogue, row: withCells(emptyRow(claims), { claim_id: claimId, source_id: sourceId }) };
  step = await askWhat(step);
  step = await askNumber(step);
  step = await askWho(step);
  step = { ...step, row: await askDrawing(step.dialogue, step.row) };
  step = { ...step, row: await askThree(step.dialogue, step.row, "notes") };
  const settled = await settleRow(step.dialogue, step.row);
  if (settled === null) return step.dialogue;
  tellConflicts(settled);
  return settled.dialogue;
}
