import type { Catalogue, CatalogueResource } from "./catalogue.ts";
import { datasetText } from "./datasetText.ts";
import { dcatContext } from "./dcatContext.ts";
import { dcatCoverage, dcatLanguages } from "./dcatCoverage.ts";
import { dcatDistribution, dcatRights } from "./dcatDistribution.ts";
import { isRowFormat } from "./fileFormat.ts";

type Json = Readonly<Record<string, unknown>>;

const publisherId = "#publisher";
const wholeId = "#erikti";
const datasetId = (name: string): string => `#${name}`;

/** Population and society, in the list of themes that DCAT-AP prescribes. */
const theme = "http://publications.europa.eu/resource/authority/data-theme/SOCI";

/** What all datasets of one release share. */
function released({ version, releasedOn }: Catalogue): Json {
  return { version, issued: releasedOn, modified: releasedOn, publisher: publisherId, creator: publisherId, language: dcatLanguages, theme };
}

function toDataset(catalogue: Catalogue, { name, table, rights, files, period, places }: CatalogueResource): Json {
  return {
    "@id": datasetId(name),
    "@type": "dcat:Dataset",
    identifier: name,
    title: table.title,
    description: table.description,
    ...released(catalogue),
    ...dcatCoverage({ period, places }),
    rights: dcatRights(rights)["rights"],
    isPartOf: wholeId,
    distribution: files.map((file) => dcatDistribution(file, rights, table.title)),
  };
}

function wholeSet(catalogue: Catalogue): Json {
  return {
    "@id": wholeId,
    "@type": "dcat:Dataset",
    identifier: datasetText.name,
    title: datasetText.title,
    description: datasetText.description,
    keyword: datasetText.keywords,
    ...released(catalogue),
    ...dcatCoverage(catalogue),
    rights: dcatRights("mixed")["rights"],
    hasPart: catalogue.resources.map(({ name }) => datasetId(name)),
    distribution: catalogue.wholeSet.filter(({ format }) => isRowFormat(format)).map((file) => dcatDistribution(file, "mixed", datasetText.title)),
  };
}

/** The files as an interface: what OpenAPI describes. */
function fileService(): Json {
  return {
    "@id": "#service",
    "@type": "dcat:DataService",
    title: datasetText.title,
    endpointURL: "./",
    endpointDescription: "openapi.json",
    servesDataset: wholeId,
    publisher: publisherId,
    ...dcatRights("mixed"),
  };
}

/**
 * Describes the release as a catalogue of DCAT-AP 3: the whole set, and one dataset per resource with a distribution
 * per format.
 *
 * Source  https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export function toDcat(catalogue: Catalogue): Json {
  return {
    "@context": dcatContext,
    "@id": "",
    "@type": "dcat:Catalog",
    title: datasetText.title,
    description: datasetText.description,
    version: catalogue.version,
    issued: catalogue.releasedOn,
    modified: catalogue.releasedOn,
    language: dcatLanguages,
    publisher: { "@id": publisherId, "@type": "foaf:Agent", name: datasetText.creator },
    ...dcatRights("mixed"),
    dataset: [wholeSet(catalogue), ...catalogue.resources.map((resource) => toDataset(catalogue, resource))],
    service: fileService(),
  };
}
