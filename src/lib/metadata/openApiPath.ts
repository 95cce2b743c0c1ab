import type { Trilingual } from "../tables/schema.ts";
import { openApiText } from "./openApiText.ts";

type Json = Readonly<Record<string, unknown>>;

/** One address that can be read. */
export interface OpenApiFile {
  readonly operationId: string;
  readonly text: Trilingual;
  readonly mediaType: string;
  /** `null` where the content is bytes. */
  readonly schema: Json | null;
  readonly parameters?: readonly Json[];
}

/** English where the standard reads, Kazakh and Russian beside it. */
export function described({ en, kk, ru }: Trilingual): Json {
  return { description: en, "x-descriptions": { kk, ru } };
}

/** A part of an address; every value is named, or a pattern says what it looks like. */
export function pathParameter(name: string, text: Trilingual, schema: Json): Json {
  return { name, in: "path", required: true, ...described(text), schema: { type: "string", ...schema } };
}

/** Describes reading one file. */
export function openApiPath({ operationId, text, mediaType, schema, parameters = [] }: OpenApiFile): Json {
  const content = { [mediaType]: schema === null ? {} : { schema } };
  const responses = { "200": { ...described(text), content }, "404": described(openApiText.notFound) };
  return { get: { operationId, summary: text.en, ...described(text), ...(parameters.length > 0 ? { parameters } : {}), responses } };
}

/** Refers to records that `components.schemas` describes. */
export function recordsRef(name: string): Json {
  return { type: "array", items: { $ref: `#/components/schemas/${name}` } };
}
