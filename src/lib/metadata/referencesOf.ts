import type { Table } from "../tables/schema.ts";

/** A column whose values stand in a column of a resource. */
export interface Reference {
  readonly column: string;
  readonly resource: string;
  readonly target: string;
}

/** Lists what the columns of a table refer to, in their order. */
export function referencesOf(table: Table): readonly Reference[] {
  return Object.entries(table.columns).flatMap(([column, { references }]) => {
    const [resource, target] = references?.split(".") ?? [];
    return resource === undefined || target === undefined ? [] : [{ column, resource, target }];
  });
}
