import type { Table } from "../tables/schema.ts";

/** What names a row: a key without empty parts, or combinations that are unique where they are filled. */
export interface TableKey {
  /** Empty when a part of the key may be empty. */
  readonly primary: readonly string[];
  readonly unique: readonly (readonly string[])[];
}

/** Splits the key of a table as the database does: of parts that exclude each other, each makes a unique combination. */
export function keyOf({ key, columns, exactlyOne = [] }: Table): TableKey {
  if (key.every((name) => columns[name]?.required === true)) return { primary: key, unique: [] };
  const alternatives = key.filter((name) => exactlyOne.includes(name));
  const fixed = key.filter((name) => !alternatives.includes(name));
  return { primary: [], unique: alternatives.map((name) => [...fixed, name]) };
}
