import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formatIssue } from "../../../scripts/check/issue.ts";
import { draftPath, dropDraft } from "../../../scripts/new/draftFile.ts";
import { runNew } from "../../../scripts/new/runNew.ts";
import { type MadeRelease, makeRelease } from "../../../scripts/release/makeRelease.ts";
import { readReleases } from "../../../scripts/release/readReleases.ts";
import { enter, scriptedAsk, type Step } from "../new/scriptedAsk.ts";
import { newSource } from "../new/steps.ts";
import { changeThreeRows, explainThreeRows, firstDay, type FixtureFolder, fixtureFolder, secondDay } from "./fixtureFolder.ts";

/** A release is built twice, in all formats. */
const slow = 60_000;

let data: FixtureFolder;
/** The fixture with its first release. */
let released: FixtureFolder;

beforeAll(async () => {
  released = await fixtureFolder();
  await makeRelease({ dataFolder: released.path, releasedOn: firstDay });
}, slow);
beforeEach(async () => {
  data = await fixtureFolder();
});
afterEach(() => data.remove());
afterAll(() => released.remove());

function make(releasedOn: string, version?: string): Promise<MadeRelease> {
  return makeRelease({ dataFolder: data.path, releasedOn, version });
}

/** The faults of a release, without the folder. */
function faultsOf({ issues }: MadeRelease): string[] {
  return issues.map((issue) => formatIssue(issue).replace(`${data.path}/`, ""));
}

const keptVersions = (): string[] => readReleases(data.path).map(({ version }) => version);

describe("makeRelease(…) of the first release", () => {
  it("asks for no reasons, keeps the archive with the same bytes each time, and writes the day", { timeout: slow }, async () => {
    const { issues, previousVersion, release } = await make(firstDay);
    expect([issues, previousVersion, release.version]).toEqual([[], null, "2025.01.0"]);
    expect(await readdir(join(data.path, "releases"))).toEqual(["2025.01.0"]);
    expect((await readdir(join(data.path, "releases/2025.01.0"))).toSorted()).toEqual(["SHA256SUMS", "archive.json.br", "release.json"]);
    expect(JSON.parse(await readFile(join(data.path, "release.json"), "utf8"))).toEqual({
      version: "2025.01.0",
      released_on: firstDay,
      collected_through: "2024-12-31",
    });
    for (const name of ["SHA256SUMS", "archive.json.br", "release.json"]) {
      const [once, twice] = [data, released].map(({ path }) => readFileSync(join(path, "releases/2025.01.0", name)));
      expect(twice && once?.equals(twice), name).toBe(true);
    }
  });

  it("reports faults of the data before anything else", async () => {
    await data.edit("claims.csv", (text) => text.replace(",1000,exact,", ",1k,exact,"));
    expect(faultsOf(await make(firstDay))).toEqual([
      "claims.csv:2 value: got 1k, expected a number, e.g. 12000 or 1.5. Write digits only, with a point before decimals.",
    ]);
    expect(existsSync(join(data.path, "releases"))).toBe(false);
  });

  it.each([
    ["", undefined, ["npm run release --on: got an empty cell, expected a full date YYYY-MM-DD. Write the day of the release."]],
    ["2025-02-30", undefined, ["npm run release --on: got 2025-02-30, expected a full date YYYY-MM-DD. Write the day of the release."]],
    [
      firstDay,
      "2025.1.0",
      ["npm run release --version: got 2025.1.0, expected a version YYYY.MM.N, e.g. 2026.11.0. Write year, month of two digits and number."],
    ],
    [
      firstDay,
      "2025.02.0",
      ["npm run release --on: got 2025-01-15, expected a day of the month of 2025.02.0. Correct the day, or name the version 2025.01.N."],
    ],
    [
      "2024-12-30",
      undefined,
      ["npm run release --on: got 2024-12-30, expected 2024-12-31 (collected_through) or later. Correct one of the two days."],
    ],
  ])("refuses the day %j with version %j", async (day, version, faults) => {
    expect(faultsOf(await make(day, version))).toEqual(faults);
    expect(existsSync(join(data.path, "releases"))).toBe(false);
  });
});

describe("makeRelease(…) of a later release", () => {
  beforeEach(async () => {
    await data.remove();
    data = await fixtureFolder(released.path);
  });

  it("refuses changes without reasons and names them all", async () => {
    await changeThreeRows(data);
    const made = await make(secondDay);
    expect(faultsOf(made)).toEqual([
      "claims.csv: got fixture-c6 withdrawn without a reason, expected a row 2025.01.1,claims,fixture-c6,withdrawn in change_reasons.csv. Say why in three languages, or give one reason for all such rows with the key *.",
      "claims.csv:2: got fixture-c1 changed (value, qualifier) without a reason, expected a row 2025.01.1,claims,fixture-c1,changed in change_reasons.csv. Say why in three languages, or give one reason for all such rows with the key *.",
      "milestones.csv:3: got fixture-m2 added without a reason, expected a row 2025.01.1,milestones,fixture-m2,added in change_reasons.csv. Say why in three languages, or give one reason for all such rows with the key *.",
    ]);
    expect(keptVersions()).toEqual(["2025.01.0"]);
    expect(await readFile(join(data.path, "release.json"), "utf8")).toContain('"2025.01.0"');
  });

  it("accepts them with reasons, as exactly three entries", { timeout: slow }, async () => {
    await changeThreeRows(data);
    await explainThreeRows(data);
    const { issues, diff, previousVersion } = await make(secondDay);
    expect([issues, previousVersion]).toEqual([[], "2025.01.0"]);
    expect(diff.rows.map(({ table, rowKey, kind }) => `${table} ${rowKey} ${kind}`)).toEqual([
      "claims fixture-c1 changed",
      "claims fixture-c6 withdrawn",
      "milestones fixture-m2 added",
    ]);
    expect(keptVersions()).toEqual(["2025.01.0", "2025.01.1"]);
    expect(await readFile(join(data.path, "release.json"), "utf8")).toContain('"2025.01.1"');
  });

  it("refuses a reason for what did not change, and one for another version", async () => {
    await changeThreeRows(data);
    await explainThreeRows(data);
    await data.edit(
      "change_reasons.csv",
      (text) => `${text}2025.01.1,claims,fixture-c2,changed,false,Why.,Почему.,Неге.\n2025.02.0,claims,fixture-c2,changed,false,Why.,Почему.,Неге.\n`,
    );
    expect(faultsOf(await make(secondDay))).toEqual([
      "change_reasons.csv:5 row_key: got fixture-c2, expected the key of a row of claims that was changed in 2025.01.1. Correct the reason, or remove it.",
      "change_reasons.csv:6 version: got 2025.02.0, expected 2025.01.1, the coming release. Write that version, or release under this one.",
    ]);
  });

  it("writes nothing when it only tells", async () => {
    await changeThreeRows(data);
    await explainThreeRows(data);
    const { issues, diff } = await makeRelease({ dataFolder: data.path, releasedOn: secondDay, isDryRun: true });
    expect([issues, diff.rows.length]).toEqual([[], 3]);
    expect(keptVersions()).toEqual(["2025.01.0"]);
  });

  it("refuses an older version and an earlier day", async () => {
    expect(faultsOf(await make("2025-01-14", "2025.01.0"))).toEqual([
      "npm run release --version: got 2025.01.0, expected a version after 2025.01.0, the newest release. Leave the option out, and the next version is taken.",
      "npm run release --on: got 2025-01-14, expected 2025-01-15, the day of 2025.01.0, or later. Write the day of this release.",
    ]);
  });

  it("refuses to release the same data again", async () => {
    expect(faultsOf(await make(secondDay))).toEqual([
      "npm run release: got the data of 2025.01.0, expected something that changed since. Change the data first.",
    ]);
  });

  it("releases a source after the last release day, which was added with questions", { timeout: slow }, async () => {
    const source = newSource.flatMap((step): Step[] =>
      step[0] === "published_on:"
        ? [
            ["published_on:", "2025-01-18"],
            ["younger than collected_through", true],
            ["collected_through", enter],
          ]
        : [step],
    );
    const { ask, told } = scriptedAsk([...source, ["Add a claim", false], ["Write them", true]]);
    const isWritten = await runNew(ask, data.path);
    dropDraft(draftPath(data.path));
    expect(isWritten, told.join("\n")).toBe(true);
    await data.edit("change_reasons.csv", (text) => `${text}2025.01.1,sources,*,added,false,Found later.,Найдено позже.,Кейін табылды.\n`);
    expect(faultsOf(await make("2025-01-16"))).toEqual([
      "npm run release --on: got 2025-01-16, expected 2025-01-18 (collected_through) or later. Correct one of the two days.",
    ]);
    expect(faultsOf(await make(secondDay))).toEqual([]);
    expect(keptVersions()).toEqual(["2025.01.0", "2025.01.1"]);
    expect(JSON.parse(await readFile(join(data.path, "release.json"), "utf8"))).toEqual({
      version: "2025.01.1",
      released_on: secondDay,
      collected_through: "2025-01-18",
    });
  });

  it("refuses an identifier that was withdrawn before", { timeout: slow }, async () => {
    await changeThreeRows(data);
    await explainThreeRows(data);
    await make(secondDay);
    await data.edit(
      "claims.csv",
      (text) => `${text}fixture-c6,fixture-change,KZ,,2023,2023,false,-40,exact,percent,down 40%,true,fixture-basis,,fixture-s1,,,true,,false,,,\n`,
    );
    expect(faultsOf(await make(secondDay))).toEqual([
      "claims.csv:8 claim_id: got fixture-c6, expected an identifier that was never withdrawn; it last stood in 2025.01.0. Give the row a new identifier.",
    ]);
  });
});
