import type { DataDownload, Dataset, Place, PropertyValue, WithContext } from "schema-dts";
import type { Locale } from "../domain/locale.ts";
import type { RightsId } from "../tables/rights.ts";
import type { Table } from "../tables/schema.ts";
import type { Catalogue, CatalogueFile, CatalogueResource, Coverage } from "./catalogue.ts";
import { columnText } from "./columnText.ts";
import { datasetText } from "./datasetText.ts";
import { fileFormat, isRowFormat } from "./fileFormat.ts";
import { schemaRights } from "./schemaRights.ts";

/** For whom and from where the description is written. */
export interface SchemaOrgPage {
  readonly locale: Locale;
  /** Address of the folder of the data, ending in a slash; may be relative to the page. */
  readonly folder: string;
}

type Described = Omit<WithContext<Dataset>, "@context" | "@type">;

const creator = { "@type": "Organization", name: datasetText.creator } as const;

function toDownload({ name, format, bytes, sha256 }: CatalogueFile, rights: RightsId, { locale, folder }: SchemaOrgPage): DataDownload {
  return {
    "@type": "DataDownload",
    name,
    contentUrl: `${folder}${name}`,
    encodingFormat: fileFormat(format).mediaType,
    contentSize: `${bytes} B`,
    sha256,
    license: schemaRights(rights, locale).license,
  };
}

function coverageOf({ period, places }: Coverage, locale: Locale): Described {
  const spatial = places.map(({ id, name }): Place => ({ "@type": "Place", identifier: id, name: name[locale] }));
  return {
    ...(period === null ? {} : { temporalCoverage: `${period.start}/${period.end}` }),
    ...(spatial.length === 0 ? {} : { spatialCoverage: spatial }),
  };
}

function variablesOf(table: Table, locale: Locale): PropertyValue[] {
  return Object.entries(table.columns).map(([name, column]) => ({ "@type": "PropertyValue", name, description: columnText(column)[locale] }));
}

/** What holds for the release, whichever part of it is described. */
function released({ version, releasedOn }: Catalogue): Described {
  return {
    version,
    datePublished: releasedOn,
    dateModified: releasedOn,
    creator,
    publisher: creator,
    inLanguage: ["kk", "ru", "en"],
    isAccessibleForFree: true,
  };
}

function rowsText(rows: number): string {
  return `${rows} rows`;
}

function describeResource(catalogue: Catalogue, { table, rights, rows, files, ...coverage }: CatalogueResource, page: SchemaOrgPage): Described {
  const { locale } = page;
  return {
    name: `${table.title[locale]} – ${datasetText.creator}`,
    description: table.description[locale],
    identifier: table.name,
    ...released(catalogue),
    ...schemaRights(rights, locale),
    ...coverageOf(coverage, locale),
    size: rowsText(rows),
    isPartOf: {
      "@type": "Dataset",
      name: datasetText.title[locale],
      description: datasetText.description[locale],
      creator,
      ...schemaRights("mixed", locale),
    },
    variableMeasured: variablesOf(table, locale),
    distribution: files.map((file) => toDownload(file, rights, page)),
  };
}

function describeWhole(catalogue: Catalogue, page: SchemaOrgPage): Described {
  const { locale } = page;
  return {
    name: datasetText.title[locale],
    description: datasetText.description[locale],
    identifier: datasetText.name,
    keywords: [...datasetText.keywords[locale]],
    ...released(catalogue),
    ...schemaRights("mixed", locale),
    ...coverageOf(catalogue, locale),
    variableMeasured: catalogue.resources.map(({ name, table }) => ({ "@type": "PropertyValue", name, description: table.description[locale] })),
    hasPart: catalogue.resources.map(({ name, table, rights, rows }) => ({
      "@type": "Dataset",
      identifier: name,
      name: table.title[locale],
      description: table.description[locale],
      version: catalogue.version,
      size: rowsText(rows),
      creator,
      ...schemaRights(rights, locale),
    })),
    distribution: catalogue.wholeSet.filter(({ format }) => isRowFormat(format)).map((file) => toDownload(file, "mixed", page)),
  };
}

/**
 * Describes the whole set, or one resource of it, for search engines, in the language of the page.
 *
 * Shape   catalogue, name of a resource or null for the whole → Dataset of schema.org
 * Errors  RangeError when there is no such resource
 */
export function toSchemaOrg(catalogue: Catalogue, resourceName: string | null, page: SchemaOrgPage): WithContext<Dataset> {
  const context = { "@context": "https://schema.org", "@type": "Dataset" } as const;
  if (resourceName === null) return { ...context, ...describeWhole(catalogue, page) };
  const resource = catalogue.resources.find(({ name }) => name === resourceName);
  if (resource === undefined) {
    throw new RangeError(
      `${resourceName}: got no such resource, expected one of ${catalogue.resources.map(({ name }) => name).join(", ")}. Check the route`,
    );
  }
  return { ...context, ...describeResource(catalogue, resource, page) };
}
