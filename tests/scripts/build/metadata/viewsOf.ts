import { toSchemaOrg } from "../../../../src/lib/metadata/toSchemaOrg.ts";
import { type PublishedPackage, publishedCatalogue } from "../../../../src/site/publishedCatalogue.ts";
import type { BuiltMetadata } from "./buildMetadata.ts";
import { readCsv } from "./readCsv.ts";

/** What one file says of one resource; a part that its format cannot say is absent. */
export interface View {
  readonly columns?: readonly string[];
  readonly rows?: number;
  readonly sha256?: string;
  readonly bytes?: number;
  /** Address of the licence; null when the file says that there is none. */
  readonly licence?: string | null;
  /** The terms in English. */
  readonly terms?: string;
  readonly version?: string;
}

type Json = Readonly<Record<string, unknown>>;

const json = (value: unknown): Json => value as Json;
const list = (value: unknown): readonly Json[] => value as readonly Json[];
const text = (value: unknown): string => value as string;
/** A licence is named by an address of its own; terms in a file or in words are none. */
const addressOrNull = (value: unknown): string | null => (typeof value === "string" && value.startsWith("https://") ? value : null);
const named = (value: unknown, name: string): Json => list(value).find((one) => one["name"] === name) ?? {};

async function inCsv({ readText, manifest }: BuiltMetadata, name: string): Promise<View> {
  const { header, records } = readCsv(await readText(`${name}.csv`));
  const file = manifest.files.find((one) => one.name === `${name}.csv`);
  return { columns: header, rows: records.length, sha256: file?.sha256 ?? "", bytes: file?.bytes ?? 0 };
}

async function inPackage({ readJson }: BuiltMetadata, name: string): Promise<View> {
  const descriptor = json(await readJson("datapackage.json"));
  const { schema, rows, hash, bytes, licenses } = named(descriptor["resources"], name);
  const [licence] = list(licenses);
  return {
    columns: list(json(schema)["fields"]).map((field) => text(field["name"])),
    rows: rows as number,
    sha256: text(hash).replace("sha256:", ""),
    bytes: bytes as number,
    licence: addressOrNull(licence?.["path"]),
    terms: text(licence?.["description"]),
    version: text(descriptor["version"]),
  };
}

async function inCsvw({ readJson }: BuiltMetadata, name: string): Promise<View> {
  const group = json(await readJson("csv-metadata.json"));
  const table = list(group["tables"]).find((one) => one["url"] === `${name}.csv`) ?? {};
  return {
    columns: list(json(table["tableSchema"])["columns"]).map((column) => text(column["name"])),
    rows: Number.parseInt(text(table["dc:extent"])),
    licence: addressOrNull(json(table["dc:license"] ?? {})["@id"]),
    terms: text(list(table["dc:rights"]).find((one) => one["@language"] === "en")?.["@value"]),
    version: text(group["dc:hasVersion"]),
  };
}

async function inDcat({ readJson }: BuiltMetadata, name: string): Promise<View> {
  const dataset = list(json(await readJson("dcat.jsonld"))["dataset"]).find((one) => one["identifier"] === name) ?? {};
  const file = list(dataset["distribution"]).find((one) => one["downloadURL"] === `${name}.csv`) ?? {};
  return {
    sha256: text(json(file["checksum"])["checksumValue"]),
    bytes: Number(file["byteSize"]),
    licence: addressOrNull(json(file["license"] ?? {})["@id"]),
    terms: text(json(json(file["rights"])["label"])["en"]),
    version: text(dataset["version"]),
  };
}

async function inCroissant({ readJson }: BuiltMetadata, name: string): Promise<View> {
  const dataset = json(await readJson("croissant.json"));
  const file = named(dataset["distribution"], `${name}.csv`);
  return {
    columns: list(named(dataset["recordSet"], name)["field"]).map((field) => text(field["name"])),
    sha256: text(file["sha256"]),
    bytes: Number.parseInt(text(file["contentSize"])),
    licence: addressOrNull(file["license"]),
    terms: text(json(file["usageInfo"])["text"]),
    version: text(dataset["version"]),
  };
}

async function inOpenApi({ readJson }: BuiltMetadata, name: string): Promise<View> {
  const api = json(await readJson("openapi.json"));
  const schema = json(json(json(api["components"])["schemas"])[name]);
  const rights = json(schema["x-rights"]);
  return {
    columns: Object.keys(json(schema["properties"])),
    rows: schema["x-rows"] as number,
    licence: addressOrNull(rights["url"]),
    terms: text(rights["text"]),
    version: text(json(api["info"])["version"]),
  };
}

async function inSchemaOrg({ readJson, manifest }: BuiltMetadata, name: string): Promise<View> {
  const catalogue = publishedCatalogue(manifest, (await readJson("datapackage.json")) as PublishedPackage);
  const dataset = toSchemaOrg(catalogue, name, { locale: "en", folder: "" }) as unknown as Json;
  const file = named(dataset["distribution"], `${name}.csv`);
  return {
    columns: list(dataset["variableMeasured"]).map((one) => text(one["name"])),
    rows: Number.parseInt(text(dataset["size"])),
    sha256: text(file["sha256"]),
    bytes: Number.parseInt(text(file["contentSize"])),
    licence: addressOrNull(dataset["license"]),
    terms: text(json(dataset["usageInfo"])["text"]),
    version: text(dataset["version"]),
  };
}

/** Reads what each format says of a resource, each by its own way. */
export async function viewsOf(built: BuiltMetadata, name: string): Promise<Readonly<Record<string, View>>> {
  return {
    csv: await inCsv(built, name),
    dataPackage: await inPackage(built, name),
    csvw: await inCsvw(built, name),
    dcat: await inDcat(built, name),
    croissant: await inCroissant(built, name),
    openApi: await inOpenApi(built, name),
    schemaOrg: await inSchemaOrg(built, name),
  };
}
