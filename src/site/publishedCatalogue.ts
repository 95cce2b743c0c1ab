import type { Catalogue, CatalogueFile, CataloguePlace } from "../lib/metadata/catalogue.ts";
import type { Period } from "../lib/metadata/periodOf.ts";
import { publishedResources } from "../lib/tables/publishedTables.ts";

interface PublishedFile extends CatalogueFile {
  readonly table: string | null;
  readonly indicator?: string;
}

/** The part of the manifest that is needed here. */
export interface PublishedManifest {
  readonly version: string;
  readonly collectedThrough: string;
  readonly releasedOn: string;
  readonly files: readonly PublishedFile[];
}

interface PublishedPlace {
  readonly name: string;
  readonly title: string;
  readonly translations: { readonly kk: { readonly title: string }; readonly ru: { readonly title: string } };
}

interface PublishedCoverage {
  readonly temporal?: Period;
  readonly spatial?: readonly PublishedPlace[];
}

/** The part of datapackage.json that is not in the manifest. */
export interface PublishedPackage extends PublishedCoverage {
  readonly resources: readonly (PublishedCoverage & { readonly name: string; readonly rows: number })[];
}

function toPlace({ name, title, translations }: PublishedPlace): CataloguePlace {
  return { id: name, name: { en: title, kk: translations.kk.title, ru: translations.ru.title } };
}

const toCoverage = ({ temporal, spatial = [] }: PublishedCoverage) => ({ period: temporal ?? null, places: spatial.map(toPlace) });

const toFile = ({ name, format, bytes, sha256 }: PublishedFile): CatalogueFile => ({ name, format, bytes, sha256 });

/**
 * Reads back what was published: files from the manifest, rows, time and places from datapackage.json.
 *
 * Errors  Error when a resource is not in datapackage.json
 */
export function publishedCatalogue(manifest: PublishedManifest, dataPackage: PublishedPackage): Catalogue {
  const { version, collectedThrough, releasedOn, files } = manifest;
  const resources = publishedResources.map(({ table, rights }) => {
    const found = dataPackage.resources.find(({ name }) => name === table.name);
    if (found === undefined) throw new Error(`datapackage.json: got no resource ${table.name}, expected it. Run npm run data:build`);
    const own = files.filter((file) => file.table === table.name).map(toFile);
    return { name: table.name, table, rights, rows: found.rows, files: own, ...toCoverage(found) };
  });
  return {
    version,
    collectedThrough,
    releasedOn,
    resources,
    wholeSet: files.filter((file) => file.table === null && file.indicator === undefined).map(toFile),
    indicatorIds: [...new Set(files.flatMap(({ indicator }) => indicator ?? []))],
    ...toCoverage(dataPackage),
  };
}
