import { readFileSync } from "node:fs";
import type { RawRow } from "../lib/queries/query.ts";

/** Rows of a published file, as readers get them. */
export function publishedRows(table: string): readonly RawRow[] {
  return JSON.parse(readFileSync(`public/data/${table}.json`, "utf8")) as readonly RawRow[];
}
