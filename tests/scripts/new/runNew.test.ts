import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDataset } from "../../../scripts/check/checkDataset.ts";
import { readFolder } from "../../../scripts/check/readFolder.ts";
import { draftPath, dropDraft } from "../../../scripts/new/draftFile.ts";
import { runNew } from "../../../scripts/new/runNew.ts";
import { ctrlC, enter, scriptedAsk, type Step } from "./scriptedAsk.ts";
import { drawn, newClaim, newSource } from "./steps.ts";

const write: readonly Step[] = [
  ["Add a claim", false],
  ["Write them", true],
];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "erikti-new-"));
  cpSync("tests/fixtures/valid", folder, { recursive: true });
});

afterEach(() => {
  dropDraft(draftPath(folder));
  rmSync(folder, { recursive: true, force: true });
});

async function run(steps: readonly Step[]): Promise<{ told: string; isWritten: boolean; left: number }> {
  const { ask, told, left } = scriptedAsk(steps);
  const isWritten = await runNew(ask, folder);
  return { told: told.join("\n"), isWritten, left: left() };
}

const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

/** Lines that a file has more than its fixture; every other line must be the same, in the same order. */
function addedLines(name: string): string[] {
  const before = readFileSync(join("tests/fixtures/valid", name), "utf8").split("\n");
  const after = textOf(name).split("\n");
  const added = after.filter((line) => !before.includes(line));
  expect(after.filter((line) => !added.includes(line))).toEqual(before);
  return added;
}

/** Replaces the answer to one question. */
function answering(steps: readonly Step[], ...changed: readonly Step[]): Step[] {
  return steps.map((step) => changed.find(([message]) => message === step[0]) ?? step);
}

describe("runNew(…)", () => {
  it("writes one source and one claim, and nothing else", async () => {
    const { isWritten, told, left } = await run([...newSource, ...newClaim, ...drawn, ...write]);
    expect([isWritten, left], told).toEqual([true, 0]);
    expect(addedLines("sources.csv")).toEqual([
      "fixture-2024-12-13-ministry,Fixture publisher,Ministry counts people of the fixture,ru,https://www.example.org/news/310?utm_source=x,2024-12-13,false,news,fixture-speaker,fixture-licence,full,false,,,",
    ]);
    expect(addedLines("claims.csv")).toEqual([
      "c0001,fixture-volunteers,KZ,,2024,2024,false,310000,more_than,people,более 310 тыс.,true,fixture-basis,,fixture-2024-12-13-ministry,fixture-speaker,,true,,false,,,",
    ]);
    expect(checkDataset(folder, readFolder(folder))).toEqual([]);
    expect(existsSync(draftPath(folder))).toBe(false);
  });

  it("says which different counts the claim will join", async () => {
    const { told } = await run([...newSource, ...newClaim, ...drawn, ...write]);
    expect(told).toContain("different counts: 2024: more than 1,200 (fixture-c2, fixture-basis); more than 310,000 (this claim, fixture-basis)");
  });

  it("recognises a source by its address and adds a claim to it", async () => {
    const { isWritten } = await run([
      ["url:", "http://m.example.org/1/?fbclid=7"],
      ["seems to be there", "fixture-s1"],
      ...newClaim,
      ...drawn,
      ...write,
    ]);
    expect(isWritten).toBe(true);
    expect(addedLines("sources.csv")).toEqual([]);
    expect(addedLines("claims.csv")[0]).toContain(",fixture-s1,fixture-speaker,");
  });

  it("recognises a source by its publisher, day and title", async () => {
    const source = answering(newSource, ["title_en:", "The fixture report"], ["published_on:", "2024-12"]);
    const { isWritten } = await run([...source.slice(0, 6), ["seems to be there", "fixture-s1"], ["Add a claim", false]]);
    expect(isWritten).toBe(false);
  });

  it("names the claim that a number of another source repeats, and does not draw it", async () => {
    const claim = answering(newClaim, ["as_printed:", "больше 1,2 тыс. человек"]);
    const { isWritten, told } = await run([
      ...newSource,
      ...claim,
      ["is there already", "fixture-c2"],
      ["chart_note_id:", "fixture-note"],
      ["notes_en:", ""],
      ...write,
    ]);
    expect(isWritten, told).toBe(true);
    expect(addedLines("claims.csv")[0]).toContain(",fixture-speaker,fixture-c2,false,fixture-note,false,,,");
    expect(told).toContain("A repeat is not drawn");
  });

  it("refuses a cell in the words of the check and asks again", async () => {
    const claim: Step[] = newClaim.flatMap((step): Step[] => {
      if (step[0] === "period_start:") return [["period_start:", "13.12.2024"], step];
      if (step[0] === "as_printed:") return [["as_printed:", "more than 310 thousand good people"], step];
      return [step[0] === "value:" ? ["value:", "310k"] : step, ...(step[0] === "value:" ? [["value:", "310000"] as Step] : [])];
    });
    const { told, isWritten } = await run([...newSource, ...claim, ...drawn, ...write]);
    expect(told).toContain("period_start: got 13.12.2024, expected a date as YYYY, YYYY-MM or YYYY-MM-DD.");
    expect(told).toContain("as_printed: got more than 310 thousand good people, expected at most 4 words.");
    expect(told).toContain("value: got 310k, expected a number, e.g. 12000 or 1.5.");
    expect(isWritten).toBe(true);
  });

  it("lets a cell be corrected when the row does not fit the others", async () => {
    const claim = answering(newClaim, ["scope_id:", "fixture-scope"]);
    const correction: Step[] = [
      ["Which cell", "scope_id"],
      ["scope_id:", ""],
    ];
    const { told, isWritten } = await run([...newSource, ...claim, ...drawn, ...correction, ...write]);
    expect(told).toContain("claims.csv:3 scope_id: got an empty cell, expected fixture-scope, as in the series of c0001.");
    expect(isWritten, told).toBe(true);
  });

  it("asks a text for all languages once it stands in one", async () => {
    const notes: Step[] = [
      ["notes_en:", "From the headline"],
      ["notes_ru:", ""],
      ["notes_ru:", "Из заголовка"],
      ["notes_kk:", "Тақырыптан алынған"],
    ];
    const { told, isWritten } = await run([...newSource, ...newClaim, ...drawn.slice(0, -1), ...notes, ...write]);
    expect(isWritten).toBe(true);
    expect(told).toContain("notes_ru: got an empty cell, expected a text, as in the other languages.");
    expect(addedLines("claims.csv")[0]).toMatch(/,From the headline,Из заголовка,Тақырыптан алынған$/);
  });

  it("adds a speaker with names in three languages on the way", async () => {
    const names: Step[] = [
      ["speaker_id: Identifier", "new-speaker"],
      ["name_en:", "New speaker"],
      ["name_ru:", "Новый автор"],
      ["name_kk:", "Жаңа автор"],
      ["speaker_id:", "new-speaker"],
    ];
    const source = answering(newSource, ["speaker_id:", "+"]).flatMap((step): Step[] =>
      step[0] === "speaker_id:" ? [step, ...names.slice(0, 4)] : [step],
    );
    const { isWritten, told } = await run([...source, ["Add a claim", false], ["Write them", true]]);
    expect(isWritten, told).toBe(true);
    expect(addedLines("speakers.csv")).toEqual(["new-speaker,New speaker,Новый автор,Жаңа автор"]);
    expect(addedLines("sources.csv")[0]).toContain(",news,new-speaker,");
  });

  it("moves the last day of collection alone when the source is younger, even than the release", async () => {
    const source = answering(newSource, ["published_on:", "2025-02-10"]).flatMap((step): Step[] =>
      step[0] === "published_on:" ? [step, ["younger than collected_through", true], ["collected_through", enter]] : [step],
    );
    const { isWritten, told } = await run([...source, ["Add a claim", false], ["Write them", true]]);
    expect(isWritten, told).toBe(true);
    expect(JSON.parse(textOf("release.json"))).toEqual({ version: "2025.01.0", released_on: "2025-01-15", collected_through: "2025-02-10" });
  });

  it("writes nothing when it is stopped, and goes on with the finished rows the next time", async () => {
    await expect(run([...newSource, ...newClaim.slice(0, 5), ["period_end:", ctrlC]])).rejects.toThrow("force closed");
    expect(readFolder(folder)).toEqual(readFolder("tests/fixtures/valid"));
    const { isWritten, told } = await run([["left a draft: fixture-2024-12-13-ministry", true], ...newClaim, ...drawn, ...write]);
    expect(isWritten, told).toBe(true);
    expect(addedLines("claims.csv")).toHaveLength(1);
    expect(addedLines("sources.csv")).toHaveLength(1);
  });

  it("writes nothing when the folder changed meanwhile", async () => {
    const { ask, told } = scriptedAsk([...newSource, ["Add a claim", false], ["Write them", true]]);
    const confirm = ask.confirm;
    const meddling = {
      ...ask,
      confirm: async (question: Parameters<typeof confirm>[0]) => {
        if (question.message.startsWith("Write")) writeFileSync(join(folder, "speakers.csv"), `${textOf("speakers.csv")}other,O,О,О\n`);
        return confirm(question);
      },
    };
    expect(await runNew(meddling, folder)).toBe(false);
    expect(told.at(-1)).toContain("somebody changed it meanwhile");
    expect(addedLines("sources.csv")).toEqual([]);
  });

  it("asks nothing as long as the folder has faults of its own", async () => {
    writeFileSync(join(folder, "speakers.csv"), textOf("speakers.csv").replace("fixture-speaker", "fixture speaker"));
    const { isWritten, told } = await run([]);
    expect(isWritten).toBe(false);
    expect(told).toContain("mend what stands there first; nothing is written");
  });
});
