import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltMetadata, buildMetadata } from "./buildMetadata.ts";
import { countProperties } from "./countProperties.ts";
import { dcatFaults } from "./dcatFaults.ts";
import { refuseNetwork } from "./refuseNetwork.ts";

interface Document {
  readonly "@context": Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** Any address will do: names inside the files are relative to the file. */
const base = "https://published.test/data/file";

let built: BuiltMetadata;

beforeAll(async () => {
  built = await buildMetadata();
});

afterAll(() => built.remove());

const read = async (name: string): Promise<Document> => (await built.readJson(name)) as Document;

async function expand(document: object): Promise<Record<string, unknown>> {
  const expanded = await jsonld.expand(document, { base, documentLoader: refuseNetwork, safe: true });
  expect(expanded).toHaveLength(1);
  return expanded[0] ?? {};
}

describe.each(["dcat.jsonld", "croissant.json"])("%s", (name) => {
  it("expands without the network and loses no property", async () => {
    const document = await read(name);
    expect(countProperties(await expand(document))).toEqual(countProperties(document));
  });

  it("comes back equal after expanding and compacting", async () => {
    const document = await read(name);
    const back = await jsonld.compact(await expand(document), document["@context"], { base, documentLoader: refuseNetwork });
    expect(countProperties(back)).toEqual(countProperties(document));
    expect(await expand(back)).toEqual(await expand(document));
  });
});

describe("dcat.jsonld", () => {
  it("would be refused with a property that the context does not know", async () => {
    const document = await read("dcat.jsonld");
    await expect(expand({ ...document, unknownProperty: "x" })).rejects.toThrow();
  });

  it("has what the shapes of DCAT-AP 3 require", async () => {
    expect(dcatFaults(await expand(await read("dcat.jsonld")))).toEqual([]);
  });

  it("is found wanting when a distribution has two sizes or a dataset no title", async () => {
    const text = await built.readText("dcat.jsonld");
    const broken = JSON.parse(
      text
        .replace(/"byteSize": "\d+"/, '"byteSize": ["1", "2"]')
        .replace('"identifier": "places",\n      "title"', '"identifier": "places",\n      "description"'),
    ) as object;
    const faults = dcatFaults(await expand(broken));
    expect(faults.some((fault) => fault.includes("byteSize: got 2"))).toBe(true);
    expect(faults.some((fault) => fault.includes("title: got 0"))).toBe(true);
  });

  it("names every published file of rows once, relative to itself", async () => {
    const rows = built.manifest.files.filter(({ format, indicator }) => indicator === undefined && ["csv", "json", "zip"].includes(format));
    const text = await built.readText("dcat.jsonld");
    const named = [...text.matchAll(/"downloadURL": "([^"]+)"/g)].map(([, address]) => address);
    expect(named.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  });
});
