import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildRelease } from "../../../scripts/release/buildRelease.ts";
import { makeRelease } from "../../../scripts/release/makeRelease.ts";
import { parseSums } from "../../../scripts/release/parseSums.ts";
import { readReleases, type StoredRelease } from "../../../scripts/release/readReleases.ts";
import { allTables } from "../../../src/lib/tables/allTables.ts";
import { firstDay, type FixtureFolder, fixtureFolder } from "./fixtureFolder.ts";

const slow = 60_000;

let data: FixtureFolder;
let release: StoredRelease;
let out: string;

beforeAll(async () => {
  data = await fixtureFolder();
  await makeRelease({ dataFolder: data.path, releasedOn: firstDay });
  const [only] = readReleases(data.path);
  if (only === undefined) throw new Error("got no release");
  release = only;
  out = join(data.path, "../out");
}, slow);
beforeEach(async () => {
  await rm(out, { recursive: true, force: true });
  await rm(join(release.folder, "kept"), { recursive: true, force: true });
});
afterAll(() => data.remove());

/** The release with the checksum of one file replaced. */
function withSum(name: string, sha256: string): StoredRelease {
  return { ...release, sums: release.sums.replace(new RegExp(`^[0-9a-f]{64}(?=  ${name}$)`, "m"), sha256) };
}

/** The release with rows that no writer can read. */
function unmakeable(): StoredRelease {
  const refuse = (): never => {
    throw new Error("no writer");
  };
  return { ...release, content: Object.defineProperties({ ...release.content }, { tables: { get: refuse, enumerable: true } }) };
}

const other = "0".repeat(64);

describe("buildRelease(…)", () => {
  it("gives every file the bytes that were published, from the archive alone", { timeout: slow }, async () => {
    const files = await buildRelease(release, out);
    expect((await readdir(out)).toSorted()).toEqual(["SHA256SUMS", ...parseSums(release.sums).keys()].toSorted());
    expect(await readFile(join(out, "SHA256SUMS"), "utf8")).toBe(release.sums);
    expect(files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("")).toBe(release.sums);
    for (const { name, bytes } of files) expect((await readFile(join(out, name))).length, name).toBe(bytes);
  });

  it("publishes each table in four formats, the whole set in two, and what describes them", () => {
    const names = [...parseSums(release.sums).keys()];
    for (const { name } of allTables)
      expect(names).toEqual(expect.arrayContaining(["csv", "json", "parquet", "xlsx"].map((format) => `${name}.${format}`)));
    expect(names).toEqual(
      expect.arrayContaining(["erikti.duckdb", "erikti.zip", "datapackage.json", "csv-metadata.json", "CITATION.cff", "LICENSE-DATA.md"]),
    );
  });

  it("refuses a file whose bytes differ, and names it", { timeout: slow }, async () => {
    const got = parseSums(release.sums).get("claims.parquet") ?? "";
    const place = join(release.folder, "SHA256SUMS");
    await expect(buildRelease(withSum("claims.parquet", other), out)).rejects.toThrow(
      `${place} claims.parquet: got ${got}, expected ${other}. The writers no longer make the file of 2025.01.0: ` +
        `undo what changed its bytes, or keep that file in ${join(release.folder, "kept")}/`,
    );
  });

  it("takes a kept file in place of the one that today's writers make", { timeout: slow }, async () => {
    await mkdir(join(release.folder, "kept"));
    await writeFile(join(release.folder, "kept/claims.xlsx"), "as it was");
    const sha256 = "369b74f2003ce39f5829ec7a2f84852b72b610d0312c8951d5d8f7316c9902ba";
    const built = buildRelease(withSum("claims.xlsx", sha256), out);
    await expect(built.then(() => readFile(join(out, "claims.xlsx"), "utf8"))).resolves.toBe("as it was");
  });

  it("leaves out a file that the release did not publish", { timeout: slow }, async () => {
    const files = await buildRelease({ ...release, sums: release.sums.replace(/.*claims\.json\n/, "") }, out);
    expect(files.map(({ name }) => name)).not.toContain("claims.json");
    expect(await readdir(out)).not.toContain("claims.json");
  });

  it("refuses a release without checksums, of which nothing would be published", async () => {
    await expect(buildRelease({ ...release, sums: "" }, out)).rejects.toThrow(
      `${join(release.folder, "SHA256SUMS")}: got no checksum, expected those of the files of 2025.01.0. Restore the file as it was committed`,
    );
  });

  it("names the release and the way out when a writer fails", async () => {
    await expect(buildRelease(unmakeable(), out)).rejects.toThrow(
      'got "no writer", expected the files of 2025.01.0. The writers no longer make them: undo what changed the writers, ' +
        `or put all its files into ${join(release.folder, "kept")}/, see CONTRIBUTING.md`,
    );
  });

  it("makes nothing when all is kept, and takes nothing else from there", async () => {
    await mkdir(join(release.folder, "kept"));
    for (const name of ["claims.csv", "stray.csv"]) await writeFile(join(release.folder, "kept", name), "as it was");
    const sums = `369b74f2003ce39f5829ec7a2f84852b72b610d0312c8951d5d8f7316c9902ba  claims.csv\n`;
    expect(await buildRelease({ ...unmakeable(), sums }, out)).toHaveLength(1);
    expect((await readdir(out)).toSorted()).toEqual(["SHA256SUMS", "claims.csv"]);
  });
});

describe("readReleases(…)", () => {
  it("finds none where none are kept", () => expect(readReleases("tests/fixtures/valid")).toEqual([]));

  it("reads back every row and description as they were", () => {
    const claims = release.content.tables.find(({ table }) => table.name === "claims");
    expect(claims?.rows.find(({ cells }) => cells["claim_id"] === "fixture-c4")?.cells).toMatchObject({
      as_printed: "12,5%",
      segment_id: "fixture=segment;part",
      source_licence_id: "fixture-licence",
      notes_en: "Fixture remark\non two lines",
    });
    expect(release.content.resources.map(({ name }) => name)).toEqual([
      ...allTables.map(({ name }) => name),
      "claims_world_giving_index",
      "claims_red_cross",
    ]);
  });

  it("refuses a release without the file of its checksums", async () => {
    const broken = await fixtureFolder(data.path);
    const path = join(broken.path, "releases/2025.01.0/SHA256SUMS");
    await rm(path);
    expect(() => readReleases(broken.path)).toThrow(`${path}: got no file, expected the checksums of 2025.01.0. Restore the file`);
    await broken.remove();
  });

  it("refuses a damaged archive, and names it", async () => {
    const broken = await fixtureFolder(data.path);
    const path = join(broken.path, "releases/2025.01.0/archive.json.br");
    await writeFile(path, "damaged");
    expect(() => readReleases(broken.path)).toThrow(`${path}: got bytes that cannot be unpacked, expected JSON in Brotli.`);
    await broken.remove();
  });
});
