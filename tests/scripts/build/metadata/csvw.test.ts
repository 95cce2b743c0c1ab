import { createReadStream } from "node:fs";
import { join } from "node:path";
import Parser from "rdf-parser-csvw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltMetadata, buildMetadata } from "./buildMetadata.ts";
import { csvwDataset } from "./csvwDataset.ts";
import { csvwFaults, type CsvwTable } from "./csvwFaults.ts";
import { type CsvText, readCsv } from "./readCsv.ts";

interface Group {
  readonly "@context": readonly unknown[];
  readonly dialect: object;
  readonly tables: readonly CsvwTable[];
}

const base = "https://published.test/data/";

let built: BuiltMetadata;
let group: Group;
const texts = new Map<string, CsvText>();

beforeAll(async () => {
  built = await buildMetadata();
  group = (await built.readJson("csv-metadata.json")) as Group;
  for (const { url } of group.tables) texts.set(url, readCsv(await built.readText(url)));
});

afterAll(() => built.remove());

function csvOf(url: string): CsvText {
  const text = texts.get(url);
  if (text === undefined) throw new RangeError(`${url}: got no such file, expected one of ${[...texts.keys()].join()}`);
  return text;
}

function tableOf(url: string): CsvwTable {
  const table = group.tables.find((one) => one.url === url);
  if (table === undefined) throw new RangeError(`${url}: got no table, expected one`);
  return table;
}

interface Cell {
  readonly property: string;
  readonly text: string;
  readonly datatype: string;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : String((value as { value: unknown }).value));

/** Reads a file through its description; the reader knows one table at a time. */
async function readThrough(url: string): Promise<{ rows: number; cells: Cell[] }> {
  const metadata = await csvwDataset({ ...tableOf(url), dialect: group.dialect }, base);
  const cells: Cell[] = [];
  let rows = 0;
  for await (const { predicate, object } of new Parser({ metadata, baseIRI: `${base}${url}` }).import(createReadStream(join(built.folder, url)))) {
    const property = textOf(predicate.value);
    if (property === "http://www.w3.org/ns/csvw#rownum") rows += 1;
    if (property.startsWith(`${base}${url}#`))
      cells.push({ property: property.split("#")[1] ?? "", text: textOf(object.value), datatype: textOf(object.datatype.value) });
  }
  return { rows, cells };
}

describe("csv-metadata.json, read by a parser of CSV on the Web", () => {
  it("opens every table with all its rows", async () => {
    for (const { url, "dc:extent": extent } of group.tables) {
      const { rows } = await readThrough(url);
      expect(`${url} ${rows}`).toBe(`${url} ${csvOf(url).records.length}`);
      expect(extent, url).toBe(`${rows} rows`);
    }
  }, 60_000);

  it("gives cells as typed values and leaves empty cells out", async () => {
    const { cells } = await readThrough("claims.csv");
    const first = cells.slice(
      0,
      cells.findIndex(({ text }) => text === "c0002"),
    );
    const xsd = "http://www.w3.org/2001/XMLSchema#";
    expect(first).toContainEqual({ property: "claim_id", text: "c0001", datatype: `${xsd}string` });
    expect(first).toContainEqual({ property: "value", text: "7000", datatype: `${xsd}decimal` });
    expect(first).toContainEqual({ property: "chartable", text: "true", datatype: `${xsd}boolean` });
    expect(first.some(({ property }) => property === "segment_id")).toBe(false);
  });
});

describe("csv-metadata.json against every cell", () => {
  it("agrees with headers, types, formats, limits, keys and references", () => {
    for (const table of group.tables) expect(csvwFaults(table, csvOf), table.url).toEqual([]);
  });

  it("would show a wrong key, type, format and reference", () => {
    const table = tableOf("claims.csv");
    const { columns } = table.tableSchema;
    const broken = {
      ...table,
      tableSchema: {
        columns: columns.map((column) => (column.name === "as_printed" ? { ...column, datatype: "decimal" } : column)),
        primaryKey: ["geo"],
        foreignKeys: [{ columnReference: "geo", reference: { resource: "units.csv", columnReference: "unit_id" } }],
      },
    };
    const faults = csvwFaults(broken, csvOf);
    expect(faults.some((fault) => fault.startsWith("as_printed:"))).toBe(true);
    expect(faults).toContain("geo: got a key twice, expected each once");
    expect(faults).toContain("geo: got KZ, expected a unit_id of units.csv");
  });

  it("names columns in three languages and carries the context of the standard", () => {
    expect(group["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en" }]);
    for (const { titles } of group.tables.flatMap(({ tableSchema }) => tableSchema.columns)) {
      expect(Object.keys(titles)).toEqual(["und", "en", "ru", "kk"]);
    }
  });
});
