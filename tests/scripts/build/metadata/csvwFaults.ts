import type { CsvText } from "./readCsv.ts";

/** The part of a table of csv-metadata.json that says what its cells are. */
export interface CsvwTable {
  readonly url: string;
  readonly "dc:extent": string;
  readonly "dc:license"?: { readonly "@id": string };
  readonly "dc:rights": readonly { readonly "@value": string; readonly "@language": string }[];
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly CsvwForeignKey[];
  };
}

interface CsvwColumn {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string | { readonly base: string; readonly format?: string; readonly minimum?: number; readonly maximum?: number };
  readonly required: boolean;
}

interface CsvwForeignKey {
  readonly columnReference: string;
  readonly reference: { readonly resource: string; readonly columnReference: string };
}

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  boolean: /^(true|false)$/,
  integer: /^-?[0-9]+$/,
  decimal: /^-?[0-9]+(\.[0-9]+)?$/,
  anyURI: /^https?:\/\/\S+$/,
};

function fitsDatatype(text: string, datatype: CsvwColumn["datatype"]): boolean {
  const { base, format, minimum, maximum } = typeof datatype === "string" ? { base: datatype } : datatype;
  if (lexical[base]?.test(text) !== true) return false;
  if (format !== undefined && !new RegExp(format).test(text)) return false;
  return !(Number(text) < (minimum ?? -Infinity)) && !(Number(text) > (maximum ?? Infinity));
}

function cellsOf({ header, records }: CsvText, name: string): readonly string[] {
  const index = header.indexOf(name);
  return records.map((record) => record[index] ?? "");
}

function columnFaults(csv: CsvText, { name, datatype, required }: CsvwColumn): string[] {
  return cellsOf(csv, name)
    .filter((text) => (text === "" ? required : !fitsDatatype(text, datatype)))
    .map((text) => `${name}: got ${text}, expected ${JSON.stringify(datatype)}`);
}

function keyFaults(csv: CsvText, key: readonly string[]): string[] {
  const columns = key.map((name) => cellsOf(csv, name));
  const keys = csv.records.map((_, row) => JSON.stringify(columns.map((cells) => cells[row])));
  return key.length > 0 && new Set(keys).size < keys.length ? [`${key.join()}: got a key twice, expected each once`] : [];
}

function foreignFaults(csv: CsvText, { columnReference, reference }: CsvwForeignKey, readTable: (url: string) => CsvText): string[] {
  const known = new Set(cellsOf(readTable(reference.resource), reference.columnReference));
  const lost = cellsOf(csv, columnReference).filter((text) => text !== "" && !known.has(text));
  return lost.map((text) => `${columnReference}: got ${text}, expected a ${reference.columnReference} of ${reference.resource}`);
}

/** Checks the cells of a file against its description: header, types, formats, limits, keys, references. */
export function csvwFaults(table: CsvwTable, readTable: (url: string) => CsvText): string[] {
  const csv = readTable(table.url);
  const { columns, primaryKey = [], foreignKeys = [] } = table.tableSchema;
  const names = columns.map(({ name }) => name).join();
  return [
    ...(csv.header.join() === names ? [] : [`header: got ${csv.header.join()}, expected ${names}`]),
    ...columns.filter(({ name, titles }) => titles["und"] !== name).map(({ name }) => `${name}: got other titles, expected the header among them`),
    ...columns.flatMap((column) => columnFaults(csv, column)),
    ...keyFaults(csv, primaryKey),
    ...foreignKeys.flatMap((key) => foreignFaults(csv, key, readTable)),
  ];
}
