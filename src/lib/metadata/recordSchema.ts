import { type RightsId, rights } from "../tables/rights.ts";
import type { Column, Table } from "../tables/schema.ts";
import { columnText } from "./columnText.ts";
import { partialDatePattern } from "./partialDatePattern.ts";

type Json = Readonly<Record<string, unknown>>;

function valueOf(column: Column): Json & { readonly type: string } {
  switch (column.type) {
    case "boolean":
      return { type: "boolean" };
    case "integer":
    case "number":
      return { type: column.type, minimum: column.min, maximum: column.max };
    case "url":
      return { type: "string", format: "uri" };
    case "partial_date":
      return { type: "string", pattern: `^${partialDatePattern}$` };
    case "enum":
      return { type: "string", enum: Object.keys(column.values) };
    default:
      return { type: "string" };
  }
}

/** A value that may be missing is `null` in JSON. */
function orNull(value: Json & { readonly type: string }): Json {
  return { ...value, type: [value.type, "null"], ...(Array.isArray(value["enum"]) ? { enum: [...(value["enum"] as string[]), null] } : {}) };
}

function toProperty(column: Column): Json {
  const { en, kk, ru } = columnText(column);
  const value = valueOf(column);
  return { ...(column.required ? value : orNull(value)), description: en, "x-descriptions": { kk, ru } };
}

/** Says the rights in a JSON Schema, whose own words do not know them. */
export function rightsExtension(id: RightsId): Json {
  const { title, text, url, spdx, holder } = rights[id];
  return {
    "x-rights": {
      id,
      spdx,
      url,
      holder,
      title: title.en,
      text: text.en,
      titles: { kk: title.kk, ru: title.ru },
      texts: { kk: text.kk, ru: text.ru },
    },
  };
}

/** Describes a row of the JSON file of a table, as JSON Schema 2020-12: every column is there, in any order. */
export function recordSchema({ title, description, columns }: Table): Json {
  return {
    type: "object",
    title: title.en,
    description: description.en,
    "x-titles": { kk: title.kk, ru: title.ru },
    "x-descriptions": { kk: description.kk, ru: description.ru },
    properties: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, toProperty(column)])),
    required: Object.keys(columns),
    additionalProperties: false,
  };
}
