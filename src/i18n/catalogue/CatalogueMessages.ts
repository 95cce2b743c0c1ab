import type { Column } from "../../lib/tables/schema.ts";

/** Metadata files that the data page lists. */
export type MetadataFile = "datapackage" | "csvw" | "dcat" | "croissant" | "citation" | "openapi";

/** Headings under which the catalogue lists tables. */
export type TableGroup = "main" | "parts" | "names";

/** Words of the page of all tables. */
export interface DataPageWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lede: string;
  readonly whole: string;
  readonly wholeNote: string;
  readonly wholeFiles: Readonly<Record<"duckdb" | "zip", string>>;
  readonly engineNote: (duckdb: string, wasm: string) => string;
  readonly query: string;
  readonly queryNote: string;
  readonly queryLabel: string;
  readonly tables: string;
  readonly groups: Readonly<Record<TableGroup, string>>;
  readonly columns: Readonly<Record<"table" | "rows" | "columns" | "period" | "changed" | "files", string>>;
  /** What the columns of period and last change say, and why they may be empty. */
  readonly periodNote: string;
  readonly changedNote: string;
  readonly formats: string;
  readonly formatNotes: readonly string[];
  readonly further: string;
  readonly furtherLinks: Readonly<Record<"api" | "releases" | "corrections" | "feed", { readonly label: string; readonly note: string }>>;
  readonly metadata: string;
  readonly metadataNote: string;
  readonly metadataFiles: Readonly<Record<MetadataFile, string>>;
  readonly checksums: string;
  readonly checksumsNote: string;
  readonly rights: string;
  readonly rightsText: readonly string[];
  readonly licenceColumns: Readonly<Record<"terms" | "sources", string>>;
  readonly licencesCaption: string;
}

/** Words of the dictionary of a table. */
export interface DictionaryWords {
  readonly heading: string;
  readonly lede: string;
  readonly columns: Readonly<Record<"column" | "type" | "meaning", string>>;
  readonly types: Readonly<Record<Column["type"], string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly required: string;
  readonly optional: string;
  readonly partOfKey: string;
  readonly oneOf: string;
  readonly refersTo: string;
  readonly values: string;
}

/** Words beside things that can be copied. */
export interface CopyWords {
  readonly address: string;
  readonly checksum: string;
  readonly text: string;
  readonly done: string;
  /** The browser refuses; the text is selected instead. */
  readonly failed: string;
}

/** Words of the page of one table. */
export interface TablePageWords {
  readonly title: (table: string) => string;
  readonly description: (table: string, rows: string) => string;
  readonly facts: Readonly<Record<"rows" | "columns" | "period" | "key" | "changed" | "rights", string>>;
  /** In place of a period, where no column is a date. */
  readonly noPeriod: string;
  readonly part: string;
  readonly files: string;
  readonly filesNote: string;
  readonly latest: string;
  readonly ofRelease: (version: string) => string;
  readonly preview: string;
  readonly previewNote: (shown: string, all: string) => string;
  readonly previewAll: (all: string) => string;
  readonly previewRegion: (table: string) => string;
}

/** Ways of reading a file that the pages write out. */
export type SnippetName = "duckdb" | "curl" | "pandas" | "polars" | "r" | "powerQuery";

export interface SnippetWords {
  readonly heading: string;
  readonly note: string;
  readonly names: Readonly<Record<SnippetName, string>>;
  /** How far the tests of this site run the snippet. */
  readonly proofs: Readonly<Record<"run" | "sql" | "none", string>>;
}

/** Words of the page of stable addresses. */
export interface ApiPageWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lede: string;
  readonly address: string;
  readonly content: string;
  readonly tables: string;
  readonly tablesNote: string;
  readonly tablePatterns: Readonly<Record<"csv" | "json" | "parquet" | "xlsx", string>>;
  readonly tableNames: string;
  readonly whole: string;
  readonly wholePatterns: Readonly<Record<"duckdb" | "zip" | "sums", string>>;
  readonly releases: string;
  readonly releasesNote: string;
  readonly releasePatterns: string;
  readonly indicators: string;
  readonly indicatorsNote: string;
  readonly indicatorPatterns: Readonly<Record<"csv" | "json" | "metadata", string>>;
  readonly indicatorList: (count: string) => string;
  readonly metadataShort: string;
  readonly promise: string;
  readonly promiseItems: readonly string[];
  readonly openApi: string;
  readonly openApiNote: string;
  readonly cors: string;
  readonly corsText: readonly string[];
  readonly corsExamples: readonly { readonly host: string; readonly text: string | null; readonly note: string }[];
  readonly caching: string;
  readonly cachingText: readonly string[];
  readonly rights: string;
  readonly rightsText: string;
}

/** Words of the pages about data and of the downloads on other pages. */
export interface CatalogueMessages {
  readonly bytes: { readonly kilo: string; readonly mega: string };
  readonly data: DataPageWords;
  readonly dictionary: DictionaryWords;
  readonly copy: CopyWords;
  readonly table: TablePageWords;
  readonly snippets: SnippetWords;
  readonly api: ApiPageWords;
  readonly indicatorDownloads: { readonly label: string; readonly metadata: string; readonly more: string };
}
