import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { IndicatorMetadata } from "../../../../scripts/build/indicatorMetadata.ts";
import { writeIndicators } from "../../../../scripts/build/writeIndicators.ts";
import { claims } from "../../../../src/lib/tables/claims.ts";
import { indicatorExport } from "../../../../src/lib/tables/indicatorExport.ts";
import { toPublished } from "../../../../src/lib/tables/publishedTables.ts";
import { authoredCells, type Cells, guardedCells, readCells, type Values } from "./authored.ts";
import { type RealBuild, realBuild } from "./realBuild.ts";

interface IndicatorJson {
  readonly indicator: IndicatorMetadata["indicator"];
  readonly release: IndicatorMetadata["release"];
  readonly licence: IndicatorMetadata["rights"];
  readonly columns: readonly string[];
  readonly claims: readonly Values[];
}

const indicators = readCells("data/indicators.csv");
const authored = authoredCells(toPublished(claims));
const names = Object.keys(indicatorExport.columns);
const byKey = (file: string, key: string): Map<string | undefined, Cells> => new Map(readCells(`data/${file}.csv`).map((row) => [row[key], row]));
const places = byKey("places", "place_id");
const sources = byKey("sources", "source_id");
const bases = byKey("bases", "basis_id");
const segments = byKey("segments", "segment_id");
const scopes = byKey("scopes", "scope_id");
const speakers = byKey("speakers", "speaker_id");
const chartNotes = byKey("chart_notes", "chart_note_id");

let build: RealBuild;

beforeAll(async () => {
  build = await realBuild([writeIndicators]);
}, 60_000);

const textOf = (id: string, extension: string): string => readFileSync(join(build.folder, `indicators/${id}.${extension}`), "utf8");
const jsonOf = (id: string): IndicatorJson => JSON.parse(textOf(id, "json")) as IndicatorJson;
const metadataOf = (id: string): IndicatorMetadata => JSON.parse(textOf(id, "metadata.json")) as IndicatorMetadata;
const claimsOf = (id: string | undefined): readonly Cells[] => authored.filter((row) => row["indicator_id"] === id);

/** The names behind the codes of a claim, found without the code that is tested. */
function expectedNames(claim: Cells): Cells {
  const source = sources.get(claim["source_id"]);
  const texts = [
    ["place_name", places.get(claim["geo"]), "name"],
    ["basis_name", bases.get(claim["basis_id"]), "name"],
    ["segment_name", segments.get(claim["segment_id"]), "name"],
    ["scope_name", scopes.get(claim["scope_id"]), "name"],
    ["speaker_name", speakers.get(claim["speaker_id"]), "name"],
    ["chart_note", chartNotes.get(claim["chart_note_id"]), "text"],
  ] as const;
  const pairs = texts.flatMap(([as, row, of]) => ["en", "ru", "kk"].map((locale) => [`${as}_${locale}`, row?.[`${of}_${locale}`] ?? ""] as const));
  return {
    ...Object.fromEntries(pairs),
    publisher: source?.["publisher"] ?? "",
    source_url: source?.["url"] ?? "",
    published_on: source?.["published_on"] ?? "",
  };
}

/** What a value of the JSON is as a cell of the CSV. */
const toCell = (value: Values[string]): string => (value === null ? "" : String(value));

describe("files of indicators", () => {
  it("stand there for every indicator, three each", async () => {
    const expected = indicators.flatMap(({ indicator_id: id }) => [`${id}.csv`, `${id}.json`, `${id}.metadata.json`]);
    expect((await readdir(join(build.folder, "indicators"))).toSorted()).toEqual(expected.toSorted());
  });

  it("hold every claim once, with the authored cells and the names behind the codes", () => {
    let claimCount = 0;
    for (const { indicator_id: id = "" } of indicators) {
      const rows = readCells(join(build.folder, `indicators/${id}.csv`));
      const expected = claimsOf(id).map((claim) => ({ ...claim, ...expectedNames(claim) }));
      expect(textOf(id, "csv").split("\n")[0], id).toBe(names.join(","));
      expect(rows, id).toEqual(expected.map((row) => guardedCells(row, indicatorExport)));
      claimCount += rows.length;
    }
    expect(claimCount).toBe(authored.length);
  });

  it("say the same in JSON as in CSV", () => {
    for (const { indicator_id: id = "" } of indicators) {
      const { columns, claims: records } = jsonOf(id);
      expect(columns, id).toEqual(names);
      const cells = records.map((record) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, toCell(value)])));
      expect(readCells(join(build.folder, `indicators/${id}.csv`)), id).toEqual(cells.map((row) => guardedCells(row, indicatorExport)));
      for (const record of records) expect([typeof record["value"], typeof record["chartable"]], id).toEqual(["number", "boolean"]);
    }
  });

  it("are described by metadata that agree with them", () => {
    for (const row of indicators) {
      const id = row["indicator_id"] ?? "";
      const own = claimsOf(id);
      const metadata = metadataOf(id);
      const { indicator, release, licence } = jsonOf(id);
      expect({ indicator, release, licence }, id).toEqual({ indicator: metadata.indicator, release: metadata.release, licence: metadata.rights });
      expect(metadata, id).toMatchObject({
        claimCount: own.length,
        sourceCount: new Set(own.map((claim) => claim["source_id"])).size,
        basisCount: new Set(own.map((claim) => claim["basis_id"])).size,
        files: { csv: `${id}.csv`, json: `${id}.json` },
        indicator: { indicatorId: id, name: { en: row["name_en"], ru: row["name_ru"], kk: row["name_kk"] }, unit: { unitId: row["unit_id"] } },
        release: { version: build.release.version, collectedThrough: build.release.collectedThrough },
      });
      expect(
        metadata.columns.map(({ name }) => name),
        id,
      ).toEqual(names);
      const licences = Object.fromEntries(metadata.rights.sourceLicences.map(({ licenceId, claimCount }) => [licenceId, claimCount]));
      const counted = Object.entries(Object.groupBy(own, (claim) => claim["source_licence_id"] ?? ""));
      expect(licences, id).toEqual(Object.fromEntries(counted.map(([licenceId, some]) => [licenceId, some?.length])));
    }
  });

  it("give an indicator without claims a header and no rows", () => {
    const empty = indicators.filter(({ indicator_id: id }) => claimsOf(id).length === 0);
    for (const { indicator_id: id = "" } of empty) {
      expect(textOf(id, "csv")).toBe(`${names.join(",")}\n`);
      expect(jsonOf(id).claims).toEqual([]);
      expect(metadataOf(id)).toMatchObject({ claimCount: 0, sourceCount: 0, period: null, rights: { rightsId: "cc-by", sourceLicences: [] } });
    }
  });

  it("keep the rights of the Charities Aid Foundation and of the Red Cross apart", () => {
    for (const { indicator_id: id = "" } of indicators) {
      const own = new Set(claimsOf(id).map((claim) => claim["basis_id"] ?? ""));
      const isOf = (...ids: readonly string[]): boolean => own.size > 0 && [...own].every((basis) => ids.includes(basis));
      const expected = isOf("caf_wgi", "caf_wgi_decade") ? "caf" : isOf("ifrc_report") ? "ifrc" : own.size === 0 ? "cc-by" : "mixed";
      expect(metadataOf(id).rights.rightsId, id).toBe(expected);
    }
  });
});
