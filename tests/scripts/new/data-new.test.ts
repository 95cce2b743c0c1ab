import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFolder } from "../../../scripts/check/readFolder.ts";
import { draftPath, dropDraft } from "../../../scripts/new/draftFile.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "erikti-new-"));
  cpSync("tests/fixtures/valid", folder, { recursive: true });
});

afterEach(() => {
  dropDraft(draftPath(folder));
  rmSync(folder, { recursive: true, force: true });
});

/** Waits for words on the screen that were not seen yet, then types. */
function typist(child: ChildProcessWithoutNullStreams): (words: string, keys: string) => Promise<void> {
  let screen = "";
  let wake = (): void => undefined;
  const more = (chunk: Buffer): void => {
    screen += stripVTControlCharacters(chunk.toString("utf8"));
    wake();
  };
  child.stdout.on("data", more);
  child.stderr.on("data", more);
  return async (words, keys) => {
    while (!screen.includes(words)) {
      if (child.exitCode !== null) throw new Error(`${screen}: got an end, expected ${words}`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
    screen = screen.slice(screen.indexOf(words) + words.length);
    child.stdin.write(keys);
  };
}

function start(): { type: ReturnType<typeof typist>; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ["scripts/data-new.ts", "--data", `${folder}/`]);
  return { type: typist(child), ended: new Promise((resolve) => child.on("close", resolve)) };
}

describe("data-new", () => {
  it("takes a source and writes it, asked for on a terminal", async () => {
    const { type, ended } = start();
    await type("url:", "https://example.org/310\r");
    await type("publisher:", "Fixture pub");
    await type("Fixture pub  (new)", "\r");
    await type("title_en:", "People counted\r");
    await type("language:", "r");
    await type("r  (new)", "\r");
    await type("published_on:", "13.12.2024\r");
    await type("published_on: got 13.12.2024, expected a date as YYYY, YYYY-MM or YYYY-MM-DD", `${"\b".repeat(10)}2024-12-13\r`);
    await type("published_on_inferred:", "n\r");
    await type("kind:", "\r");
    await type("speaker_id:", "");
    await type("❯ none", "\r");
    await type("licence_id:", "");
    await type("❯ fixture-licence", "\r");
    await type("read_extent:", "\r");
    await type("is_mirror:", "\r");
    await type("reliability_note_en:", "\r");
    await type("source_id:", "\r");
    await type("Add a claim of fixture-2024-12-13-counted", "n\r");
    await type("Write them?", "\r");
    expect(await ended).toBe(0);
    expect(readFileSync(join(folder, "sources.csv"), "utf8")).toContain(
      "\nfixture-2024-12-13-counted,Fixture publisher,People counted,ru,https://example.org/310,2024-12-13,false,news,,fixture-licence,excerpt,false,,,\n",
    );
  }, 40_000);

  it("says that nothing is written when it is stopped with Ctrl-C", async () => {
    const { type, ended } = start();
    await type("url:", "https://example.org/310\r");
    await type("publisher:", "\u0003");
    await type("Nothing is written.", "");
    expect(await ended).toBe(130);
    expect(readFolder(folder)).toEqual(readFolder("tests/fixtures/valid"));
  }, 20_000);
});
