import type { Column, Table } from "./schema.ts";

const largestInteger = 2_147_483_647;

/**
 * Writes the SQL that creates a table in DuckDB with keys, checks and comments.
 *
 * Shape   Table → statements, to be run in order, after those of the tables referred to
 * Source  https://duckdb.org/docs/stable/sql/constraints
 */
export function tableDdl(table: Table): readonly string[] {
  const columns = Object.entries(table.columns);
  const lines = [
    ...columns.map(([name, column]) => `${quoteName(name)} ${columnType(column)}${column.required ? " NOT NULL" : ""}`),
    ...keyConstraints(table),
    ...columns.flatMap(([name, column]) => foreignKey(table, name, column)),
    ...columns.flatMap(([name, column]) => columnConditions(name, column)).map(toCheck),
    ...(table.exactlyOne ? [toCheck(exactlyOneCondition(table.exactlyOne))] : []),
    ...(table.conditions ?? []).map(toCheck),
  ];
  return [
    `CREATE TABLE ${quoteName(table.name)} (\n  ${lines.join(",\n  ")}\n)`,
    `COMMENT ON TABLE ${quoteName(table.name)} IS ${quoteText(table.description.en)}`,
    ...columns.map(([name, column]) => `COMMENT ON COLUMN ${quoteName(table.name)}.${quoteName(name)} IS ${quoteText(columnComment(column))}`),
  ];
}

/** Names the DuckDB type that holds the values of a column. */
export function columnType(column: Column): string {
  switch (column.type) {
    case "number":
      return "DOUBLE";
    case "integer":
      return (column.max ?? Infinity) <= largestInteger ? "INTEGER" : "BIGINT";
    case "boolean":
      return "BOOLEAN";
    default:
      return "VARCHAR";
  }
}

/** Writes a name of a table or column for SQL. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Writes a text for SQL. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function toCheck(condition: string): string {
  return `CHECK (${condition})`;
}

/**
 * A key whose parts may be empty cannot be a primary key; each alternative gets a UNIQUE of its own,
 * in which SQL lets NULL differ from NULL.
 */
function keyConstraints(table: Table): readonly string[] {
  const alternatives = (table.exactlyOne ?? []).filter((name) => table.key.includes(name));
  if (alternatives.length === 0) return [`PRIMARY KEY (${nameList(table.key)})`];
  const fixed = table.key.filter((name) => !alternatives.includes(name));
  return alternatives.map((name) => `UNIQUE (${nameList([...fixed, name])})`);
}

function nameList(names: readonly string[]): string {
  return names.map(quoteName).join(", ");
}

/** A reference to the own table would depend on the order of the rows: the data check covers it. */
function foreignKey(table: Table, name: string, column: Column): readonly string[] {
  const [target, key] = column.references?.split(".") ?? [];
  if (target === undefined || key === undefined || target === table.name) return [];
  return [`FOREIGN KEY (${quoteName(name)}) REFERENCES ${quoteName(target)} (${quoteName(key)})`];
}

function columnConditions(name: string, column: Column): readonly string[] {
  const quoted = quoteName(name);
  switch (column.type) {
    case "enum":
      return [`${quoted} IN (${Object.keys(column.values).map(quoteText).join(", ")})`];
    case "partial_date":
      return [`regexp_full_match(${quoted}, '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?')`];
    case "number":
    case "integer":
      return [
        ...(column.min === undefined ? [] : [`${quoted} >= ${column.min}`]),
        ...(column.max === undefined ? [] : [`${quoted} <= ${column.max}`]),
      ];
    default:
      return [];
  }
}

function exactlyOneCondition(names: readonly string[]): string {
  return `${names.map((name) => `CAST(${quoteName(name)} IS NOT NULL AS INTEGER)`).join(" + ")} = 1`;
}

function columnComment(column: Column): string {
  return column.unit === undefined ? column.meaning.en : `${column.meaning.en} (${column.unit})`;
}
