import { parse } from "csv-parse/sync";

/** A CSV file as a reader finds it: header and records of text. */
export interface CsvText {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
}

/** Reads CSV with a parser that the build does not use. */
export function readCsv(text: string): CsvText {
  const [header = [], ...records]: readonly (readonly string[])[] = parse(text);
  return { header, records };
}
