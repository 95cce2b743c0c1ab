import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltMetadata, buildMetadata } from "./buildMetadata.ts";

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[] };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string; readonly parameters?: readonly Parameter[] } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let built: BuiltMetadata;
let api: OpenApi;

beforeAll(async () => {
  built = await buildMetadata();
  api = (await built.readJson("openapi.json")) as OpenApi;
});

afterAll(() => built.remove());

/** Prepares the check of values against a schema of the file, references within the file included. */
function schemaCheck(pointer: string): (value: unknown) => unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "https://published.test/openapi.json", ...api });
  const validate = ajv.compile({ $ref: `https://published.test/openapi.json#${pointer}` });
  return (value) => (validate(value) ? [] : validate.errors?.slice(0, 3));
}

function addressesOf(): string[] {
  return Object.entries(api.paths).flatMap(([path, { get }]) => {
    const values = get.parameters?.find(({ schema }) => schema.enum !== undefined);
    return values === undefined ? [path] : (values.schema.enum ?? []).map((value) => path.replace(`{${values.name}}`, value));
  });
}

describe("openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(api) as unknown as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("names every operation once", () => {
    const ids = Object.values(api.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has an address for every published file", () => {
    const addresses = new Set(addressesOf());
    const missing = built.manifest.files.map(({ name }) => `/${name}`).filter((name) => name !== "/openapi.json" && !addresses.has(name));
    expect(missing).toEqual([]);
  });

  it("names no resource and no indicator that was not published", () => {
    const names = new Set(built.manifest.files.map(({ name }) => `/${name}`));
    // Formats that take long to write and describe themselves are not built here.
    const isBuilt = (path: string): boolean => /\.(csv|json)$/.test(path) && !path.includes("{");
    expect(addressesOf().filter((path) => isBuilt(path) && !names.has(path))).toEqual([]);
  });

  it("has a schema that every record of every JSON file meets", async () => {
    for (const { name, table } of built.manifest.files.filter(({ format, indicator }) => format === "json" && indicator === undefined)) {
      const pointer = `/paths/~1${name}/get/responses/200/content/application~1json/schema`;
      expect(schemaCheck(pointer)(await built.readJson(name)), table ?? name).toEqual([]);
    }
  }, 30_000);

  it("has a schema that the JSON of every indicator meets", async () => {
    const check = schemaCheck("/paths/~1indicators~1%7Bindicator%7D.json/get/responses/200/content/application~1json/schema");
    for (const { name } of built.manifest.files.filter(({ format, indicator }) => format === "json" && indicator !== undefined)) {
      expect(check(await built.readJson(name)), name).toEqual([]);
    }
  }, 30_000);

  it("refuses a record with a wrong type, an unknown word or a missing column", async () => {
    const [first] = (await built.readJson("claims.json")) as Record<string, unknown>[];
    const check = schemaCheck("/components/schemas/claims");
    expect(check(first)).toEqual([]);
    expect(check({ ...first, value: "7000" })).not.toEqual([]);
    expect(check({ ...first, qualifier: "perhaps" })).not.toEqual([]);
    expect(check(Object.fromEntries(Object.entries(first ?? {}).slice(1)))).not.toEqual([]);
  });
});
