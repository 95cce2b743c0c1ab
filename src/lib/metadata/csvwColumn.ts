import type { Column } from "../tables/schema.ts";
import { columnText } from "./columnText.ts";
import { partialDatePattern } from "./partialDatePattern.ts";

type Json = Readonly<Record<string, unknown>>;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function datatypeOf(column: Column): string | Json {
  switch (column.type) {
    case "boolean":
      return "boolean";
    case "url":
      return "anyURI";
    case "integer":
      return { base: "integer", minimum: column.min, maximum: column.max };
    case "number":
      return { base: "decimal", minimum: column.min, maximum: column.max };
    case "partial_date":
      return { base: "string", format: `^${partialDatePattern}$` };
    case "enum":
      return { base: "string", format: `^(${Object.keys(column.values).map(escapePattern).join("|")})$` };
    default:
      return "string";
  }
}

/** Describes a column for CSV on the Web; the title `und` is the header of the file. */
export function csvwColumn(name: string, column: Column): Json {
  const { en, ru, kk } = columnText(column);
  return { name, titles: { und: name, en, ru, kk }, datatype: datatypeOf(column), required: column.required };
}
