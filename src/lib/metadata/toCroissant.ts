import type { RightsId } from "../tables/rights.ts";
import type { Catalogue, CatalogueFile, CatalogueResource } from "./catalogue.ts";
import { citeAs } from "./citeAs.ts";
import { croissantContext } from "./croissantContext.ts";
import { croissantField, croissantFieldId } from "./croissantField.ts";
import { datasetText } from "./datasetText.ts";
import { fileFormat, isRowFormat } from "./fileFormat.ts";
import { fileOf } from "./fileOf.ts";
import { keyOf } from "./keyOf.ts";
import { referencesOf } from "./referencesOf.ts";
import { schemaRights } from "./schemaRights.ts";

type Json = Readonly<Record<string, unknown>>;

function toFileObject({ name, format, bytes, sha256 }: CatalogueFile, rights: RightsId): Json {
  return {
    "@type": "cr:FileObject",
    "@id": name,
    name,
    contentUrl: name,
    contentSize: `${bytes} B`,
    encodingFormat: fileFormat(format).mediaType,
    sha256,
    ...schemaRights(rights, "en"),
  };
}

function toRecordSet(resource: CatalogueResource): Json {
  const { name, table } = resource;
  const { primary } = keyOf(table);
  const references = referencesOf(table);
  const file = fileOf(resource, "csv").name;
  const fieldOf = (column: string) => ({ resource: name, file, name: column, reference: references.find((one) => one.column === column) });
  return {
    "@type": "cr:RecordSet",
    "@id": name,
    name,
    description: table.description,
    ...(primary.length > 0 ? { key: primary.map((column) => ({ "@id": croissantFieldId(name, column) })) } : {}),
    field: Object.entries(table.columns).map(([column, description]) => croissantField(description, fieldOf(column))),
  };
}

/**
 * Describes the release for programs that learn from data, as Croissant 1.1.
 *
 * Source  https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html
 */
export function toCroissant(catalogue: Catalogue): Json {
  const { version, releasedOn, period, places, resources, wholeSet } = catalogue;
  const wholeFiles = wholeSet.filter(({ format }) => isRowFormat(format));
  return {
    "@context": croissantContext,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: datasetText.title.en,
    description: datasetText.description,
    url: "../en/data/",
    version,
    datePublished: releasedOn,
    dateModified: releasedOn,
    creator: { "@type": "Organization", name: datasetText.creator },
    publisher: { "@type": "Organization", name: datasetText.creator },
    citeAs: citeAs(catalogue),
    keywords: datasetText.keywords.en,
    inLanguage: ["kk", "ru", "en"],
    ...schemaRights("mixed", "en"),
    ...(period === null ? {} : { temporalCoverage: `${period.start}/${period.end}` }),
    ...(places.length === 0 ? {} : { spatialCoverage: places.map(({ name }) => name.en) }),
    distribution: [
      ...wholeFiles.map((file) => toFileObject(file, "mixed")),
      ...resources.flatMap(({ files, rights }) => files.map((file) => toFileObject(file, rights))),
    ],
    recordSet: resources.map(toRecordSet),
  };
}
