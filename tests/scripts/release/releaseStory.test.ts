import { parseAtomFeed } from "feedsmith";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildData } from "../../../scripts/build/buildData.ts";
import type { DataManifest, DataWriter } from "../../../scripts/build/dataBuild.ts";
import { makeRelease } from "../../../scripts/release/makeRelease.ts";
import { releaseTexts } from "../../../src/i18n/releases/releaseTexts.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import type { ReleaseRecord } from "../../../src/lib/releases/releaseRecord.ts";
import { atomFeed } from "../../../src/site/atomFeed.ts";
import { correctionList } from "../../../src/site/correctionList.ts";
import { groupChanges, summaryOf } from "../../../src/site/releaseView.ts";
import { atomFaults } from "../../site/atomFaults.ts";
import { changeThreeRows, explainThreeRows, firstDay, type FixtureFolder, fixtureFolder, secondDay } from "./fixtureFolder.ts";

let data: FixtureFolder;
let log: readonly ReleaseRecord[];
let newest: ReleaseRecord;
let manifest: DataManifest;

/** Builds the releases alone and reads what the build tells of them. */
async function build(): Promise<void> {
  const manifestFile = join(data.path, "../generated/dataManifest.json");
  const result = await buildData({ dataFolder: data.path, outFolder: join(data.path, "../out"), manifestFile, writers: [] });
  if ("issues" in result) throw new Error(`${result.issues.length} faults`);
  ({ manifest } = result);
  log = JSON.parse(await readFile(join(data.path, "../generated/releases.json"), "utf8")) as ReleaseRecord[];
  const [first] = log;
  if (first === undefined) throw new Error("got no release");
  newest = first;
}

beforeAll(async () => {
  data = await fixtureFolder();
  await makeRelease({ dataFolder: data.path, releasedOn: firstDay });
  await changeThreeRows(data);
  await explainThreeRows(data);
  await makeRelease({ dataFolder: data.path, releasedOn: secondDay });
  await build();
}, 90_000);
afterAll(() => data.remove());

describe("one row added, one changed, one withdrawn", () => {
  it("make exactly three entries of the release", () => {
    expect(log.map(({ version, previousVersion, changes }) => [version, previousVersion, changes.length])).toEqual([
      ["2025.01.1", "2025.01.0", 3],
      ["2025.01.0", null, 0],
    ]);
    expect(newest.tables).toEqual([
      { name: "claims", added: 0, changed: 1, withdrawn: 1 },
      { name: "milestones", added: 1, changed: 0, withdrawn: 0 },
    ]);
    expect(newest.changes.map(({ rowKey, isCurrent, isCorrection }) => [rowKey, isCurrent, isCorrection])).toEqual([
      ["fixture-c1", true, true],
      ["fixture-c6", false, false],
      ["fixture-m2", true, false],
    ]);
  });

  it("are no draft once they are released, and are one as soon as a row changes, as every file says", { timeout: 60_000 }, async () => {
    expect(manifest).toMatchObject({ version: "2025.01.1", releasedOn: secondDay, isDraft: false });
    await data.edit("directions.csv", (text) => text.replace("Fixture name", "Other name"));
    const told: string[] = [];
    const note: DataWriter = ({ release }) => {
      told.push(release.version);
      return Promise.resolve([]);
    };
    const manifestFile = join(data.path, "../draft/dataManifest.json");
    const draft = await buildData({ dataFolder: data.path, outFolder: join(data.path, "../draftOut"), manifestFile, writers: [note] });
    expect([told, draft]).toMatchObject([["2025.01.1+draft"], { manifest: { version: "2025.01.1+draft", isDraft: true } }]);
  });

  it.each<[Locale, readonly string[], string, readonly string[]]>([
    ["en", ["1 row added", "1 row changed", "1 row withdrawn"], "Misread <number> & sign.", ["1,000", "1,100.5", "Exactly", "More than"]],
    ["ru", ["добавлено: 1 строка", "изменено: 1 строка", "исключено: 1 строка"], "Число прочитано неверно.", ["1 000", "1 100,5", "Ровно", "Более"]],
    ["kk", ["1 жол қосылды", "1 жол өзгертілді", "1 жол алып тасталды"], "Сан қате оқылған.", ["1 000", "1 100,5", "Дәл", "Көрсетілген саннан көп"]],
  ])("are told in %s with names, numbers and reason", (locale, summary, reason, [was, now, exact, moreThan]) => {
    const text = releaseTexts[locale];
    const plain = (words: string | undefined): string | undefined => words?.replaceAll("\u00a0", " ");
    expect(summaryOf(newest, text).map(plain)).toEqual(summary);
    const [claims, milestones] = groupChanges(newest, locale, text);
    expect(claims?.groups.map(({ name, changes }) => `${name} ${changes.map(({ rowKey }) => rowKey).join()}`)).toEqual([
      `${text.page.kinds.changed} fixture-c1`,
      `${text.page.kinds.withdrawn} fixture-c6`,
    ]);
    const changed = claims?.groups[0]?.changes[0];
    expect(changed).toMatchObject({ reason, isCorrection: true });
    expect(changed?.cells.map(({ column, before, after }) => [column, plain(before?.text), plain(after?.text)])).toEqual([
      ["value", was, now],
      ["qualifier", exact, moreThan],
    ]);
    const added = milestones?.groups[0]?.changes[0];
    expect(added?.cells.find(({ column }) => column === "title_kk")).toMatchObject({ before: null, after: { text: "Сынақ оқиғасы", lang: "kk" } });
    expect(correctionList(log, locale, text).map(({ rowKey, version }) => `${rowKey} ${version}`)).toEqual(["fixture-c1 2025.01.1"]);
  });
});

describe.each(locales)("the feed made of them in %s", (locale) => {
  const relative = (): string => atomFeed({ locale, releases: log, toAddress: (path) => path });

  it("keeps the rules of RFC 4287", () => expect(atomFaults(relative())).toEqual([]));

  it("has an entry for each release and each correction, with numbers and reasons", () => {
    const feed = parseAtomFeed(relative());
    const text = releaseTexts[locale];
    expect(feed.entries?.map(({ title, links, updated }) => [title?.value, links?.[0]?.href, updated])).toEqual([
      [text.log.release("2025.01.1"), "releases/2025.01.1/", "2025-01-20T00:00:00Z"],
      [expect.stringContaining("fixture-c1"), "corrections/", "2025-01-20T00:00:00Z"],
      [text.log.release("2025.01.0"), "releases/2025.01.0/", "2025-01-15T00:00:00Z"],
    ]);
    const reason = newest.changes[0]?.reason?.[locale] ?? "none";
    expect(feed.entries?.[0]?.summary?.value).toContain(text.rows.added(1));
    expect(feed.entries?.[0]?.summary?.value).toContain(reason);
    expect(feed.entries?.[1]?.summary?.value).toBe(reason);
  });

  it("names full addresses when the site has one", () => {
    const xml = atomFeed({ locale, releases: log, toAddress: (path) => `https://example.org/erikti/${locale}/data/${path}` });
    const feed = parseAtomFeed(xml);
    const addresses = [...(feed.links ?? []), ...(feed.entries ?? []).flatMap(({ links }) => links ?? [])].map(({ href }) => href);
    expect(addresses.filter((href) => !href?.startsWith(`https://example.org/erikti/${locale}/data/`))).toEqual([]);
    expect(feed.id).toBe(parseAtomFeed(relative()).id);
  });
});

it("the feeds of the languages have no id in common", () => {
  const ids = locales.flatMap((locale) =>
    [...atomFeed({ locale, releases: log, toAddress: (path) => path }).matchAll(/<id>([^<]*)/g)].map(([, id]) => id),
  );
  expect(ids).toHaveLength(12);
  expect(new Set(ids).size).toBe(12);
});

it("a feed without a release is refused", () => {
  expect(() => atomFeed({ locale: "en", releases: [], toAddress: (path) => path })).toThrow(
    "feed: got no release, expected one below data/releases.",
  );
});
