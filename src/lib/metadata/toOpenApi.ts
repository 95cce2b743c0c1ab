import { indicatorExport } from "../tables/indicatorExport.ts";
import { rights } from "../tables/rights.ts";
import type { Catalogue, CatalogueResource } from "./catalogue.ts";
import { datasetText } from "./datasetText.ts";
import { fileFormat, isRowFormat } from "./fileFormat.ts";
import { openApiIndicators } from "./openApiIndicators.ts";
import { described, openApiPath, pathParameter, recordsRef } from "./openApiPath.ts";
import { openApiText } from "./openApiText.ts";
import { recordSchema, rightsExtension } from "./recordSchema.ts";

type Json = Readonly<Record<string, unknown>>;

/** Formats in which a resource is a file of bytes or text; its JSON has a path of its own, with its own schema. */
const fileFormats = ["csv", "parquet", "xlsx"];

/** Descriptions that every release carries too. */
const descriptions: Readonly<Record<string, string>> = {
  "datapackage.json": "application/json",
  "csv-metadata.json": "application/csvm+json",
  "CITATION.cff": "application/yaml",
};

/** Descriptions of the current release alone, and the checksums. */
const currentDescriptions: Readonly<Record<string, string>> = { "dcat.jsonld": "application/ld+json", "croissant.json": "application/ld+json" };

const sumsFile = { SHA256SUMS: "text/plain" };

const operationId = (...parts: readonly string[]): string =>
  parts
    .join("_")
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "")
    .join("_");

const textSchema: Json = { type: "string" };

function resourcePaths(resources: readonly CatalogueResource[]): [string, Json][] {
  const parameter = pathParameter("resource", openApiText.resource, { enum: resources.map(({ name }) => name) });
  const files = fileFormats.map((format): [string, Json] => {
    const schema = format === "csv" ? textSchema : null;
    return [
      `/{resource}.${format}`,
      openApiPath({
        operationId: operationId("get", format),
        text: openApiText.file,
        mediaType: fileFormat(format).mediaType,
        schema,
        parameters: [parameter],
      }),
    ];
  });
  const records = resources.map(({ name, table }): [string, Json] => [
    `/${name}.json`,
    openApiPath({ operationId: operationId("get", name, "json"), text: table.description, mediaType: "application/json", schema: recordsRef(name) }),
  ]);
  return [...files, ...records];
}

function schemaOfText(mediaType: string): Json {
  return mediaType.endsWith("json") ? { type: "object" } : textSchema;
}

function descriptionPaths(prefix: string, files: Readonly<Record<string, string>>, parameters: readonly Json[]): [string, Json][] {
  return Object.entries(files).map(([name, mediaType]) => [
    `${prefix}/${name}`,
    openApiPath({
      operationId: operationId("get", prefix.replace("{version}", ""), name),
      text: prefix === "" ? openApiText.description : openApiText.released,
      mediaType,
      schema: schemaOfText(mediaType),
      parameters,
    }),
  ]);
}

function wholeSetPaths({ wholeSet }: Catalogue, prefix: string, parameters: readonly Json[]): [string, Json][] {
  return wholeSet
    .filter(({ format }) => isRowFormat(format))
    .map(({ name, format }) => [
      `${prefix}/${name}`,
      openApiPath({
        operationId: operationId("get", prefix.replace("{version}", ""), name),
        text: prefix === "" ? openApiText.wholeSet : openApiText.released,
        mediaType: fileFormat(format).mediaType,
        schema: null,
        parameters,
      }),
    ]);
}

/** Every release keeps these; which tables an old release has is said by its own datapackage.json. */
function releasePaths(catalogue: Catalogue): [string, Json][] {
  const prefix = "/releases/{version}";
  const version = pathParameter("version", openApiText.version, { pattern: "^[0-9]{4}\\.[0-9]{2}\\.[0-9]+$" });
  const resource = pathParameter("resource", openApiText.resource, { pattern: "^[a-z][a-z_]*$" });
  const tables = [...fileFormats, "json"].map((format): [string, Json] => [
    `${prefix}/{resource}.${format}`,
    openApiPath({
      operationId: operationId("get_released", format),
      text: openApiText.released,
      mediaType: fileFormat(format).mediaType,
      schema: format === "csv" ? textSchema : format === "json" ? { type: "array", items: { type: "object" } } : null,
      parameters: [version, resource],
    }),
  ]);
  return [...tables, ...wholeSetPaths(catalogue, prefix, [version]), ...descriptionPaths(prefix, { ...descriptions, ...sumsFile }, [version])];
}

function schemasOf(resources: readonly CatalogueResource[]): Json {
  const entries = resources.map(({ name, table, rights: id, rows }) => [name, { ...recordSchema(table), "x-rows": rows, ...rightsExtension(id) }]);
  return { ...Object.fromEntries(entries), [indicatorExport.name]: recordSchema(indicatorExport) } as Json;
}

/**
 * Describes the addresses of the published files as OpenAPI 3.1.
 *
 * Source  https://spec.openapis.org/oas/v3.1.0
 */
export function toOpenApi(catalogue: Catalogue): Json {
  const { title } = datasetText;
  const paths = [
    ...resourcePaths(catalogue.resources),
    ...openApiIndicators(catalogue.indicatorIds),
    ...wholeSetPaths(catalogue, "", []),
    ...descriptionPaths("", { ...descriptions, ...currentDescriptions, ...sumsFile }, []),
    ...releasePaths(catalogue),
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: title.en,
      "x-titles": { kk: title.kk, ru: title.ru },
      version: catalogue.version,
      ...described(openApiText.about),
      license: { name: rights.mixed.title.en },
      ...rightsExtension("mixed"),
    },
    servers: [{ url: "." }],
    paths: Object.fromEntries(paths),
    components: { schemas: schemasOf(catalogue.resources) },
  };
}
