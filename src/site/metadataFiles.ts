/** Descriptions of the data for programs, below the folder of the data. */
export const metadataFiles = [
  { name: "datapackage", file: "datapackage.json" },
  { name: "csvw", file: "csv-metadata.json" },
  { name: "dcat", file: "dcat.jsonld" },
  { name: "croissant", file: "croissant.json" },
  { name: "citation", file: "CITATION.cff" },
  { name: "openapi", file: "openapi.json" },
] as const;
