import { afterAll, beforeAll, describe, expect, it } from "vitest";
import library from "datapackage";
import { type BuiltMetadata, buildMetadata } from "./buildMetadata.ts";
import { readCsv } from "./readCsv.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: { readonly enum?: readonly string[] };
  readonly categories?: readonly { readonly value: string }[];
  readonly translations: Readonly<Record<string, { readonly title: string; readonly categories?: readonly { readonly value: string }[] }>>;
}

interface Descriptor {
  readonly $schema: string;
  readonly resources: readonly {
    readonly $schema: string;
    readonly type: string;
    readonly name: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

let built: BuiltMetadata;
let descriptor: Descriptor;

beforeAll(async () => {
  built = await buildMetadata();
  descriptor = (await built.readJson("datapackage.json")) as Descriptor;
});

afterAll(() => built.remove());

/** The library implements version 1 of the standard; what version 2 adds it passes over. */
const load = (content: object = descriptor) => library.Package.load(content, { basePath: built.folder });

describe("datapackage.json, read by another library", () => {
  it("is a valid descriptor", async () => {
    const loaded = await load();
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(loaded.resources.filter(({ valid, tabular }) => !valid || !tabular)).toEqual([]);
  });

  it("lets every table be read with its types, keys and foreign keys", async () => {
    const loaded = await load();
    for (const resource of loaded.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      const { header, records } = readCsv(await built.readText(`${resource.name}.csv`));
      expect(rows.length, resource.name).toBe(records.length);
      expect(rows.length, resource.name).toBe(resource.descriptor["rows"]);
      if (rows[0]) expect(Object.keys(rows[0]), resource.name).toEqual(header);
    }
  }, 30_000);

  it("gives numbers, truth values and missing values as such", async () => {
    const loaded = await load();
    const claims = await loaded.resources.find(({ name }) => name === "claims")?.read({ keyed: true });
    expect(claims?.find((row) => row["claim_id"] === "c0001")).toMatchObject({
      value: 7000,
      chartable: true,
      period_end: "2024-12-05",
      segment_id: null,
      source_licence_id: "reuse-with-link",
    });
  });

  it("refuses rows that a narrower enumeration does not allow, so the constraints are looked at", async () => {
    const narrowed = JSON.parse(JSON.stringify(descriptor).replaceAll('"enum":["exact",', '"enum":[')) as object;
    const claims = (await load(narrowed)).resources.find(({ name }) => name === "claims");
    await expect(claims?.read({ keyed: true })).rejects.toThrow(/type and format mismatch/);
  });
});

describe("datapackage.json, what version 2 of the standard adds", () => {
  it("names the profiles of version 2", () => {
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    for (const { $schema, type } of descriptor.resources) {
      expect([$schema, type]).toEqual(["https://datapackage.org/profiles/2.0/dataresource.json", "table"]);
    }
  });

  it("names every category, in three languages", () => {
    const enums = descriptor.resources.flatMap(({ schema }) => schema.fields).filter(({ constraints }) => constraints.enum !== undefined);
    expect(enums.length).toBeGreaterThan(10);
    for (const { name, constraints, categories, translations } of enums) {
      for (const list of [categories, translations["kk"]?.categories, translations["ru"]?.categories]) {
        expect(
          list?.map(({ value }) => value),
          name,
        ).toEqual(constraints.enum);
      }
    }
  });
});
