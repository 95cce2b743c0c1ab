import type { Catalogue, CatalogueResource } from "../../../src/lib/metadata/catalogue.ts";
import type { Table } from "../../../src/lib/tables/schema.ts";

const words = (text: string) => ({ en: text, ru: `${text} (ru)`, kk: `${text} (kk)` });

/** A table with one column of each type that metadata treat differently. */
export const aTable: Table = {
  name: "readings",
  title: words("Readings"),
  description: words("One reading per row."),
  key: ["reading_id"],
  columns: {
    reading_id: { type: "id", required: true, meaning: words("Identifier") },
    original_id: { type: "id", required: false, references: "readings.reading_id", meaning: words("The reading it repeats") },
    source_id: { type: "id", required: true, references: "sources.source_id", meaning: words("Source") },
    on_date: { type: "partial_date", required: false, meaning: words("Date") },
    area: { type: "number", required: true, min: 0, unit: "km²", meaning: words("Area") },
    kind: { type: "enum", required: false, values: { a: words("First"), b: words("Second") }, meaning: words("Kind") },
  },
};

export const aResource: CatalogueResource = {
  name: "readings",
  table: aTable,
  rights: "mixed",
  rows: 3,
  period: { start: "2019", end: "2024-12" },
  places: [{ id: "KZ", name: words("Kazakhstan") }],
  files: [{ name: "readings.csv", format: "csv", bytes: 120, sha256: "ab".repeat(32) }],
};

/** A release with two resources: one of Erikti's own, one of the World Giving Index. */
export const aCatalogue: Catalogue = {
  version: "2026.11.1",
  collectedThrough: "2026-03-16",
  releasedOn: "2026-11-25",
  period: aResource.period,
  places: aResource.places,
  resources: [aResource, { ...aResource, name: "index_readings", table: { ...aTable, name: "index_readings" }, rights: "caf" }],
  wholeSet: [
    { name: "erikti.zip", format: "zip", bytes: 900, sha256: "cd".repeat(32) },
    { name: "datapackage.json", format: "data-package", bytes: 10, sha256: "ef".repeat(32) },
  ],
  indicatorIds: ["volunteers"],
};
