import type { Column, Table } from "../lib/tables/schema.ts";

/**
 * A way of reading a published table, to paste into a program.
 *
 * `proof` says how far the tests of this site run it: as printed, its SQL alone, or not.
 */
export interface Snippet {
  readonly name: "duckdb" | "curl" | "pandas" | "polars" | "r" | "powerQuery";
  readonly text: string;
  readonly proof: "run" | "sql" | "none";
}

/** Where the files lie: the address of the data folder, ending in a slash, or null for the folder one works in. */
export type DataAddress = string | null;

/** Texts that programs would take for numbers or dates; names in three languages are never taken for either. */
function looksLikeNumber([name, { type }]: readonly [string, Column]): boolean {
  return type === "partial_date" || (type === "text" && !/_(en|ru|kk)$/.test(name));
}

function columnsOf(table: Table, fits: (column: readonly [string, Column]) => boolean): string[] {
  return Object.entries(table.columns)
    .filter(fits)
    .map(([name]) => name);
}

/** SQL of the first snippet; the tests run it. */
export function snippetSql(table: Table): string {
  return `SELECT * FROM '${table.name}.parquet' ORDER BY ${table.key.join(", ")} LIMIT 10`;
}

function duckdb(table: Table, from: DataAddress): string {
  const query = `duckdb -c "${snippetSql(table)}"`;
  return from === null ? query : `curl -fO ${from}${table.name}.parquet\n${query}`;
}

function curl({ name }: Table, from: DataAddress): string {
  const check = "sha256sum --check --ignore-missing SHA256SUMS";
  return from === null ? check : `curl -fO ${from}${name}.csv\ncurl -fO ${from}SHA256SUMS\n${check}`;
}

function pandas(table: Table, from: DataAddress): string {
  const texts = columnsOf(table, looksLikeNumber).map((name) => `"${name}": str`);
  return [
    "import pandas as pd",
    "",
    `${table.name} = pd.read_csv(`,
    `    "${from ?? ""}${table.name}.csv",`,
    ...(texts.length > 0 ? [`    dtype={${texts.join(", ")}},`] : []),
    "    keep_default_na=False,",
    '    na_values=[""],',
    ")",
    `print(len(${table.name}), "rows")`,
    `print(${table.name}.head())`,
  ].join("\n");
}

function polars({ name }: Table, from: DataAddress): string {
  return `import polars as pl\n\n${name} = pl.read_parquet("${from ?? ""}${name}.parquet")\nprint(${name}.height, "rows")\nprint(${name}.head())`;
}

/** R 4.2 takes `true` and `false` for text unless told. */
function r(table: Table, from: DataAddress): string {
  const texts = columnsOf(table, looksLikeNumber).map((name) => `${name} = "character"`);
  const booleans = columnsOf(table, ([, { type }]) => type === "boolean").map((name) => `${name} = "logical"`);
  const classes = [...texts, ...booleans];
  return [
    `${table.name} <- read.csv(`,
    `  "${from ?? ""}${table.name}.csv",`,
    ...(classes.length > 0 ? ["  colClasses = c(", classes.map((one) => `    ${one}`).join(",\n"), "  ),"] : []),
    '  encoding = "UTF-8",',
    '  na.strings = ""',
    ")",
    `nrow(${table.name})`,
    `head(${table.name})`,
  ].join("\n");
}

/** Excel reads numbers by the language of the machine unless told; a file beside the workbook has no relative name there. */
function powerQuery(table: Table, from: string): string {
  const numbers = columnsOf(table, ([, { type }]) => type === "integer" || type === "number");
  const typed = numbers.map((name) => `{"${name}", type number}`).join(", ");
  return [
    "let",
    `    File = Csv.Document(Web.Contents("${from}${table.name}.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    `    Rows = Table.PromoteHeaders(File, [PromoteAllScalars = true])${numbers.length > 0 ? "," : ""}`,
    ...(numbers.length > 0 ? [`    Typed = Table.TransformColumnTypes(Rows, {${typed}}, "en-US")`] : []),
    "in",
    `    ${numbers.length > 0 ? "Typed" : "Rows"}`,
  ].join("\n");
}

/**
 * Writes out how to read a published table.
 *
 * Shape   table as published, where the files lie → snippets in the order of the page; without an address none that needs one
 */
export function snippetsOf(table: Table, from: DataAddress): readonly Snippet[] {
  const snippets: Snippet[] = [
    { name: "duckdb", text: duckdb(table, from), proof: "sql" },
    { name: "curl", text: curl(table, from), proof: "run" },
    { name: "pandas", text: pandas(table, from), proof: "run" },
    { name: "polars", text: polars(table, from), proof: "none" },
    { name: "r", text: r(table, from), proof: "run" },
  ];
  return from === null ? snippets : [...snippets, { name: "powerQuery", text: powerQuery(table, from), proof: "none" }];
}

/** A query over the whole set that a reader can paste; the data page prints it, and the tests run it. */
export const sampleSql =
  "SELECT claim_id, period_end, qualifier, value, basis_id FROM claims WHERE indicator_id = 'volunteer_organisations' AND geo = 'KZ' AND chartable ORDER BY period_end, claim_id";
