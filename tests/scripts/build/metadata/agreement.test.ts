import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { publishedResources } from "../../../../src/lib/tables/publishedTables.ts";
import { rights } from "../../../../src/lib/tables/rights.ts";
import { type BuiltMetadata, buildMetadata } from "./buildMetadata.ts";
import { disagreements } from "./disagreements.ts";
import { type View, viewsOf } from "./viewsOf.ts";

const metadataFiles = ["datapackage.json", "csv-metadata.json", "CITATION.cff", "dcat.jsonld", "croissant.json", "openapi.json"];
const ccBy = "https://creativecommons.org/licenses/by/4.0/";

let built: BuiltMetadata;
let names: readonly string[];
let views: ReadonlyMap<string, Readonly<Record<string, View>>>;

beforeAll(async () => {
  built = await buildMetadata();
  names = built.manifest.files.filter(({ format }) => format === "csv").flatMap(({ table }) => table ?? []);
  const entries: [string, Readonly<Record<string, View>>][] = [];
  for (const name of names) entries.push([name, await viewsOf(built, name)]);
  views = new Map(entries);
}, 60_000);

afterAll(() => built.remove());

describe("the descriptions of the data", () => {
  it("agree with each other and with the files on columns, rows, checksums, licence, terms and version", () => {
    expect(names.length).toBeGreaterThan(20);
    for (const [name, said] of views) expect(disagreements(said), name).toEqual([]);
  });

  it("say each part in enough formats for that to mean something", () => {
    const count = (part: keyof View): number => Object.values(views.get("claims") ?? {}).filter((view) => view[part] !== undefined).length;
    expect({ columns: count("columns"), rows: count("rows"), licence: count("licence"), version: count("version"), sha256: count("sha256") }).toEqual(
      {
        columns: 6,
        rows: 5,
        licence: 6,
        version: 6,
        sha256: 5,
      },
    );
  });

  it("would be told from each other by one column, row, or licence", () => {
    const said = views.get("places") ?? {};
    const wrong = { ...said, dcat: { ...said["dcat"], licence: null }, csvw: { ...said["csvw"], rows: 1 } };
    expect(disagreements(wrong)).toHaveLength(2);
  });

  it("give the World Giving Index and the Red Cross their own rights everywhere, never CC BY", () => {
    const own = { comparators: "caf", claims_world_giving_index: "caf", claims_red_cross: "ifrc" } as const;
    for (const [name, id] of Object.entries(own)) {
      for (const [format, { licence, terms }] of Object.entries(views.get(name) ?? {}).filter(([one]) => one !== "csv")) {
        expect([name, format, licence, terms]).toEqual([name, format, null, rights[id].text.en]);
      }
    }
  });

  it("give tables without figures of others CC BY, and say of the rest what it covers", () => {
    expect(views.get("places")?.["dataPackage"]).toMatchObject({ licence: ccBy, terms: rights["cc-by"].text.en });
    expect(views.get("claims")?.["dataPackage"]).toMatchObject({ licence: null, terms: rights.mixed.text.en });
    // What holds figures of others is nowhere called CC BY as a whole, in none of the formats.
    for (const [name, formats] of views) {
      if (publishedResources.find(({ table }) => table.name === name)?.rights !== "mixed") continue;
      expect([name, JSON.stringify(Object.values(formats).map(({ licence }) => licence))]).toEqual([
        name,
        expect.not.stringContaining("creativecommons"),
      ]);
    }
  });

  it("are listed in the manifest with size and checksum", () => {
    const formats = Object.fromEntries(
      built.manifest.files.filter(({ name }) => metadataFiles.includes(name)).map(({ name, format }) => [name, format]),
    );
    expect(formats).toEqual({
      "datapackage.json": "data-package",
      "csv-metadata.json": "csvw",
      "CITATION.cff": "citation",
      "dcat.jsonld": "dcat",
      "croissant.json": "croissant",
      "openapi.json": "openapi",
    });
  });
});

describe("CITATION.cff", () => {
  it("has the required properties of version 1.2.0, as text", async () => {
    const citation = parse(await built.readText("CITATION.cff")) as Record<string, unknown>;
    const { version, releasedOn } = built.manifest;
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      version,
      "date-released": releasedOn,
      authors: [{ name: "Erikti" }],
    });
    expect([citation["message"], citation["title"], citation["abstract"]].every((text) => typeof text === "string" && text !== "")).toBe(true);
    expect(citation["message"]).toContain(rights.caf.holder);
    expect(citation["license"]).toBeUndefined();
  });
});

describe("croissant.json", () => {
  it("has every property that Croissant 1.1 requires of a dataset, its files and its fields", async () => {
    const dataset = (await built.readJson("croissant.json")) as Record<string, unknown> &
      Record<"distribution" | "recordSet", Record<string, unknown>[]>;
    const has = (part: Record<string, unknown>, keys: readonly string[]) => keys.filter((key) => part[key] === undefined);
    expect(has(dataset, ["@context", "@type", "conformsTo", "description", "license", "name", "url", "creator", "datePublished"])).toEqual([]);
    expect(dataset["conformsTo"]).toBe("http://mlcommons.org/croissant/1.1");
    for (const file of dataset.distribution) expect(has(file, ["@type", "@id", "name", "contentUrl", "encodingFormat", "sha256"])).toEqual([]);
    for (const set of dataset.recordSet) {
      for (const field of set["field"] as Record<string, unknown>[]) expect(has(field, ["@type", "@id", "name", "dataType", "source"])).toEqual([]);
    }
  });

  it("refers only to files and fields that it describes", async () => {
    const text = await built.readText("croissant.json");
    const described = new Set([...text.matchAll(/"@type": "cr:\w+",\s+"@id": "([^"]+)"/g)].map(([, id]) => id));
    const referred = [...text.matchAll(/\{\s+"@id": "([^"]+)"\s+\}/g)].map(([, id]) => id);
    expect(referred.length).toBeGreaterThan(100);
    expect(referred.filter((id) => !described.has(id))).toEqual([]);
  });
});

describe("the addresses in the descriptions", () => {
  /** Names of vocabularies, formats and licences: what a description may name outside of itself. */
  const vocabularies = [
    "creativecommons.org",
    "data.europa.eu",
    "datapackage.org",
    "mlcommons.org",
    "publications.europa.eu",
    "purl.org",
    "schema.org",
    "spdx.org",
    "www.iana.org",
    "www.w3.org",
    "xmlns.com",
  ];

  it.each(metadataFiles)("of %s belong to vocabularies; none is of a machine or a placeholder", async (name) => {
    const text = await built.readText(name);
    const hosts = [...text.matchAll(/[a-z]+:\/\/([^/"\s#]+)/g)].map(([, host]) => host ?? "");
    expect(hosts.filter((host) => !vocabularies.includes(host))).toEqual([]);
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|example\.(org|com)|"\/(tmp|home|work|data)\//);
  });
});
