import type { SqlValue } from "./query.ts";

function toLiteral(value: SqlValue): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return value === null ? "NULL" : String(value).toUpperCase();
}

/**
 * Writes a query with its values in place, to paste into a DuckDB shell. Only for showing: the site binds its values.
 *
 * Errors  RangeError when the SQL names a parameter without a value
 */
export function toLiteralSql(sql: string, params: Readonly<Record<string, SqlValue>>): string {
  return sql.replace(/\$([A-Za-z]\w*)/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`${whole}: got no value, expected one. Pass it among the parameters`);
    return toLiteral(value);
  });
}
