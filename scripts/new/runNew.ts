import { checkDataset, type Files } from "../check/checkDataset.ts";
import { formatIssue, type Issue } from "../check/issue.ts";
import { readFolder } from "../check/readFolder.ts";
import { readReleases } from "../release/readReleases.ts";
import type { Ask } from "./ask.ts";
import { askClaim } from "./askClaim.ts";
import { askSource, type ChosenSource } from "./askSource.ts";
import { draftPath, dropDraft, keepDraft, readDraft } from "./draftFile.ts";
import { fileOf, lineOfRow, rowText } from "./insertRows.ts";
import { releasedIds } from "./releasedIds.ts";
import { filesWith, type Dialogue } from "./dialogue.ts";
import { usedIds } from "./usedIds.ts";
import { writeFiles } from "./writeFiles.ts";

function tellIssues(ask: Ask, issues: readonly Issue[]): void {
  for (const issue of issues) ask.tell(formatIssue(issue));
}

function faultsOf(dialogue: Dialogue): Issue[] {
  return checkDataset(dialogue.folder, filesWith(dialogue), dialogue.releases);
}

function startDialogue({ ask, folder, files, releases }: Pick<Dialogue, "ask" | "folder" | "files" | "releases">): Dialogue {
  const released = releasedIds(releases);
  return { ask, folder, files, releases, rows: [], usedIds: (table) => usedIds(files, released, table) };
}

/** Offers what an earlier run left unfinished. */
async function takeDraft(dialogue: Dialogue, path: string): Promise<ChosenSource | null> {
  const draft = readDraft(path, dialogue);
  if (draft === null) return null;
  const names = draft.dialogue.rows.map((row) => row.cells[row.table.key[0] ?? ""]).join(", ");
  const faults = faultsOf(draft.dialogue);
  if (faults.length > 0) {
    dialogue.ask.tell(`The draft of an earlier run (${names}) no longer fits and is left aside:`);
    tellIssues(dialogue.ask, faults);
    return null;
  }
  const isTaken = await dialogue.ask.confirm({ message: `An earlier run left a draft: ${names}. Go on with it?`, initial: true });
  return isTaken ? draft : null;
}

async function askAll(dialogue: Dialogue, path: string): Promise<Dialogue | null> {
  let chosen = (await takeDraft(dialogue, path)) ?? (await askSource(dialogue));
  if (chosen === null) return null;
  for (;;) {
    if (chosen.dialogue.rows.length > 0) keepDraft(path, chosen.dialogue, chosen.sourceId);
    const isMore = await dialogue.ask.confirm({ message: `Add a claim of ${chosen.sourceId}?`, initial: true });
    if (!isMore) return chosen.dialogue;
    chosen = { ...chosen, dialogue: await askClaim(chosen.dialogue, chosen.sourceId) };
  }
}

function tellRows(dialogue: Dialogue, after: Files): void {
  const { ask, folder, files, rows } = dialogue;
  ask.tell("\nRows to be written:");
  for (const row of rows) ask.tell(`${folder}/${fileOf(row)}:${lineOfRow(after, row)}  ${rowText(files, row)}`);
  if (after["release.json"] !== readFolder(folder)["release.json"])
    ask.tell(`${folder}/release.json  ${(after["release.json"] ?? "").replace(/\s+/g, " ")}`);
}

/**
 * Asks for a source and its claims, and writes them when the whole check finds no fault.
 *
 * Shape   terminal, data folder → true when rows were written
 * Errors  those of the terminal (Ctrl-C) and of the disk; then nothing is written
 */
export async function runNew(ask: Ask, folder: string): Promise<boolean> {
  const before = readFolder(folder);
  const releases = readReleases(folder);
  const standing = checkDataset(folder, before, releases);
  if (standing.length > 0) {
    tellIssues(ask, standing);
    ask.tell(`${folder}: mend what stands there first; nothing is written`);
    return false;
  }
  const path = draftPath(folder);
  const dialogue = await askAll(startDialogue({ ask, folder, files: before, releases }), path);
  if (dialogue === null || dialogue.rows.length === 0) {
    ask.tell("Nothing to write.");
    return false;
  }
  const after = filesWith(dialogue);
  const faults = faultsOf(dialogue);
  tellIssues(ask, faults);
  if (faults.length > 0) {
    ask.tell("Nothing is written.");
    return false;
  }
  tellRows(dialogue, after);
  if (!(await ask.confirm({ message: "Write them?", initial: true }))) {
    ask.tell("Nothing is written; the draft is kept.");
    return false;
  }
  return writeAll({ ask, folder, before, after, path });
}

interface Writing {
  readonly ask: Ask;
  readonly folder: string;
  readonly before: Files;
  readonly after: Files;
  readonly path: string;
}

function writeAll({ ask, folder, before, after, path }: Writing): boolean {
  if (JSON.stringify(readFolder(folder)) !== JSON.stringify(before)) {
    ask.tell(`${folder}: somebody changed it meanwhile. Nothing is written; the draft is kept: start again`);
    return false;
  }
  const names = writeFiles(folder, before, after);
  dropDraft(path);
  ask.tell(`Written: ${names.map((name) => `${folder}/${name}`).join(", ")}. What changes on the site: npm run data:impact`);
  return true;
}
