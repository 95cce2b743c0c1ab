import { publishedResources } from "../../src/lib/tables/publishedTables.ts";
import type { Table } from "../../src/lib/tables/schema.ts";
import { type DataAddress, type Snippet, snippetsOf } from "../../src/site/snippets.ts";

/** Every published table; those without rows have nothing to read. */
export const publishedTables: readonly Table[] = publishedResources.map(({ table }) => table);

/** The very text that the page of a table prints. */
export function textOf(name: Snippet["name"], table: Table, from: DataAddress): string {
  const snippet = snippetsOf(table, from).find((one) => one.name === name);
  if (snippet === undefined) throw new RangeError(`${table.name}: got no snippet ${name}, expected one. Check snippetsOf`);
  return snippet.text;
}
