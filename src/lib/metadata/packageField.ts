import type { Column, EnumValues } from "../tables/schema.ts";
import { columnText } from "./columnText.ts";
import { partialDatePattern } from "./partialDatePattern.ts";

type Json = Readonly<Record<string, unknown>>;

function typeOf(column: Column): Json {
  switch (column.type) {
    case "boolean":
      return { type: "boolean", trueValues: ["true"], falseValues: ["false"] };
    case "integer":
    case "number":
      return { type: column.type };
    case "url":
      return { type: "string", format: "uri" };
    default:
      return { type: "string" };
  }
}

function constraintsOf(column: Column): Json {
  const limits = column.type === "integer" || column.type === "number" ? { minimum: column.min, maximum: column.max } : {};
  return {
    required: column.required,
    ...limits,
    ...(column.type === "enum" ? { enum: Object.keys(column.values) } : {}),
    ...(column.type === "partial_date" ? { pattern: partialDatePattern } : {}),
  };
}

const categoriesIn = (values: EnumValues, locale: "en" | "kk" | "ru"): Json[] =>
  Object.entries(values).map(([value, label]) => ({ value, label: label[locale] }));

function translation(column: Column, locale: "kk" | "ru"): Json {
  const title = columnText(column)[locale];
  return column.type === "enum" ? { title, categories: categoriesIn(column.values, locale) } : { title };
}

/** Describes a column as a field of Table Schema; Kazakh and Russian stand under `translations`. */
export function packageField(name: string, column: Column): Json {
  return {
    name,
    title: columnText(column).en,
    ...typeOf(column),
    constraints: constraintsOf(column),
    ...(column.type === "enum" ? { categories: categoriesIn(column.values, "en") } : {}),
    translations: { kk: translation(column, "kk"), ru: translation(column, "ru") },
  };
}
