import type { SqlValue } from "../lib/queries/query.ts";

/** SQL in which `$1`, `$2` … stand for named parameters, and the names in that order. */
export interface PositionalSql {
  readonly sql: string;
  readonly names: readonly string[];
}

/** Texts, quoted names, comments and `$$` texts are skipped; what is left with a dollar is a parameter. */
const token = /\$(\w*)\$[\s\S]*?\$\1\$|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)/g;

/**
 * Replaces `$name` by `$1`, `$2` … in the order of first use: the browser's engine binds by position only.
 *
 * Shape   sql → sql and names; a repeated name keeps its number
 */
export function toPositional(sql: string): PositionalSql {
  const names: string[] = [];
  const positional = sql.replace(token, (whole: string, _tag: string | undefined, name: string | undefined) => {
    if (name === undefined) return whole;
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { sql: positional, names };
}

/**
 * Orders parameter values for `PositionalSql.names`.
 *
 * Errors  RangeError when a name is missing from `params`, or `params` has one that the SQL does not use
 */
export function toPositionalValues(names: readonly string[], params: Readonly<Record<string, SqlValue>>): SqlValue[] {
  for (const given of Object.keys(params)) {
    if (!names.includes(given))
      throw new RangeError(`params: got "${given}", expected one of ${names.join(", ") || "none"}. Remove it or use it in the SQL`);
  }
  return names.map((name) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`params: got no "${name}", expected a value. Pass it`);
    return value;
  });
}
