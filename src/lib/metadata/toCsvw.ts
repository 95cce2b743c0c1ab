import { type RightsId, rights } from "../tables/rights.ts";
import type { Trilingual } from "../tables/schema.ts";
import type { Catalogue, CatalogueResource } from "./catalogue.ts";
import { csvwColumn } from "./csvwColumn.ts";
import { datasetText } from "./datasetText.ts";
import { fileOf } from "./fileOf.ts";
import { keyOf } from "./keyOf.ts";
import { referencesOf } from "./referencesOf.ts";

type Json = Readonly<Record<string, unknown>>;

/** The context is fixed by the standard: readers know it and fetch nothing. */
const csvwNamespace = "http://www.w3.org/ns/csvw";

function inLanguages({ en, ru, kk }: Trilingual): readonly Json[] {
  return Object.entries({ en, ru, kk }).map(([language, value]) => ({ "@value": value, "@language": language }));
}

function rightsOf(id: RightsId): Json {
  const { text, url } = rights[id];
  return { ...(url === null ? {} : { "dc:license": { "@id": url } }), "dc:rights": inLanguages(text) };
}

function schemaOf({ table }: CatalogueResource): Json {
  const { primary } = keyOf(table);
  const foreignKeys = referencesOf(table).map(({ column, resource, target }) => ({
    columnReference: column,
    reference: { resource: `${resource}.csv`, columnReference: target },
  }));
  return {
    columns: Object.entries(table.columns).map(([name, column]) => csvwColumn(name, column)),
    ...(primary.length > 0 ? { primaryKey: primary } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function toTable(resource: CatalogueResource): Json {
  return {
    url: fileOf(resource, "csv").name,
    "dc:title": inLanguages(resource.table.title),
    "dc:description": inLanguages(resource.table.description),
    "dc:extent": `${resource.rows} rows`,
    ...rightsOf(resource.rights),
    tableSchema: schemaOf(resource),
  };
}

/**
 * Describes the CSV files as a table group of CSV on the Web.
 *
 * Source  https://www.w3.org/TR/tabular-metadata/
 */
export function toCsvw(catalogue: Catalogue): Json {
  return {
    "@context": [csvwNamespace, { "@language": "en" }],
    "dc:title": inLanguages(datasetText.title),
    "dc:description": inLanguages(datasetText.description),
    "dc:creator": datasetText.creator,
    "dc:issued": { "@value": catalogue.releasedOn, "@type": "xsd:date" },
    "dc:hasVersion": catalogue.version,
    ...rightsOf("mixed"),
    null: "",
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true, lineTerminators: ["\n"] },
    tables: catalogue.resources.map(toTable),
  };
}
