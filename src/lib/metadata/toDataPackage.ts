import { type RightsId, rights } from "../tables/rights.ts";
import type { Trilingual } from "../tables/schema.ts";
import type { Catalogue, CatalogueResource, Coverage } from "./catalogue.ts";
import { datasetText } from "./datasetText.ts";
import { fileOf } from "./fileOf.ts";
import { keyOf } from "./keyOf.ts";
import { packageField } from "./packageField.ts";
import { referencesOf } from "./referencesOf.ts";

type Json = Readonly<Record<string, unknown>>;

/** Identifier of Open Definition for rights that are not open. */
const closed = { name: "other-closed" };
/** File beside the descriptions that says what may be done with which part. */
const termsFile = { path: "LICENSE-DATA.md" };

function licenceOf(id: RightsId): Json {
  const { title, text, url, spdx } = rights[id];
  return {
    ...(spdx === null ? {} : { name: spdx }),
    ...(id === "mixed" ? termsFile : url === null ? closed : { path: url }),
    title: title.en,
    description: text.en,
    translations: { kk: { title: title.kk, description: text.kk }, ru: { title: title.ru, description: text.ru } },
  };
}

function textOf(title: Trilingual, description: Trilingual): Json {
  return {
    title: title.en,
    description: description.en,
    translations: { kk: { title: title.kk, description: description.kk }, ru: { title: title.ru, description: description.ru } },
  };
}

/** `temporal` and `spatial` are no properties of the standard; other extensions of it use the first in the same form. */
function coverageOf({ period, places }: Coverage): Json {
  return {
    ...(period === null ? {} : { temporal: period }),
    ...(places.length === 0
      ? {}
      : { spatial: places.map(({ id, name }) => ({ name: id, title: name.en, translations: { kk: { title: name.kk }, ru: { title: name.ru } } })) }),
  };
}

function sourcesOf(id: RightsId): Json {
  const holder = rights[id].holder;
  if (id === "cc-by") return {};
  return { sources: [holder === null ? { title: datasetText.rowSources.en, path: "sources.csv" } : { title: holder }] };
}

function schemaOf({ name, table }: CatalogueResource): Json {
  const { primary, unique } = keyOf(table);
  const foreignKeys = referencesOf(table).map(({ column, resource, target }) => ({
    fields: [column],
    reference: { resource: resource === name ? "" : resource, fields: [target] },
  }));
  return {
    fields: Object.entries(table.columns).map(([column, description]) => packageField(column, description)),
    missingValues: [""],
    ...(primary.length > 0 ? { primaryKey: primary } : {}),
    ...(unique.length > 0 ? { uniqueKeys: unique } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function toResource(resource: CatalogueResource): Json {
  const { name, bytes, sha256 } = fileOf(resource, "csv");
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: resource.name,
    path: name,
    type: "table",
    ...textOf(resource.table.title, resource.table.description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${sha256}`,
    rows: resource.rows,
    licenses: [licenceOf(resource.rights)],
    ...sourcesOf(resource.rights),
    ...coverageOf(resource),
    schema: schemaOf(resource),
  };
}

/**
 * Describes the CSV files as a Data Package of version 2.
 *
 * English stands in the properties of the standard. `translations`, with `kk` and `ru`, repeats a title, a description
 * or categories in the other languages; `rows`, `temporal` and `spatial` are additions too.
 *
 * Source  https://datapackage.org/standard/data-package/
 */
export function toDataPackage(catalogue: Catalogue): Json {
  const used = [...new Set<RightsId>(["mixed", ...catalogue.resources.map((resource) => resource.rights)])];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: datasetText.name,
    ...textOf(datasetText.title, datasetText.description),
    version: catalogue.version,
    created: `${catalogue.releasedOn}T00:00:00Z`,
    languages: ["en", "kk", "ru"],
    keywords: datasetText.keywords.en,
    contributors: [{ title: datasetText.creator, roles: ["creator"] }],
    licenses: used.map(licenceOf),
    ...sourcesOf("mixed"),
    ...coverageOf(catalogue),
    resources: catalogue.resources.map(toResource),
  };
}
