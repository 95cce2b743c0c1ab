import type { Column } from "../tables/schema.ts";
import { columnText } from "./columnText.ts";
import type { Reference } from "./referencesOf.ts";

type Json = Readonly<Record<string, unknown>>;

/** A date of unknown precision stays text: `2024` is no day. */
function dataTypeOf(column: Column): string {
  switch (column.type) {
    case "boolean":
      return "sc:Boolean";
    case "integer":
      return "sc:Integer";
    case "number":
      return "sc:Float";
    case "url":
      return "sc:URL";
    default:
      return "sc:Text";
  }
}

/** Where a column is found. */
export interface FieldPlace {
  readonly resource: string;
  readonly file: string;
  readonly name: string;
  readonly reference: Reference | undefined;
}

/** Names the field of a column. */
export const croissantFieldId = (resource: string, column: string): string => `${resource}/${column}`;

/** Describes a column as a field of a record set. */
export function croissantField(column: Column, { resource, file, name, reference }: FieldPlace): Json {
  const { en, ru, kk } = columnText(column);
  return {
    "@type": "cr:Field",
    "@id": croissantFieldId(resource, name),
    name,
    description: { en, ru, kk },
    dataType: dataTypeOf(column),
    source: { fileObject: { "@id": file }, extract: { column: name } },
    ...(reference === undefined ? {} : { references: { "@id": croissantFieldId(reference.resource, reference.target) } }),
  };
}
