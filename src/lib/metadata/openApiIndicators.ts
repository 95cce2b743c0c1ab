import { indicatorExport } from "../tables/indicatorExport.ts";
import { openApiPath, pathParameter, recordsRef } from "./openApiPath.ts";
import { openApiText } from "./openApiText.ts";

type Json = Readonly<Record<string, unknown>>;

/** The head of an indicator's JSON is described by its metadata file; here only its parts are named. */
const indicatorSchema: Json = {
  type: "object",
  required: ["indicator", "release", "licence", "columns", "claims"],
  properties: {
    indicator: { type: "object" },
    release: { type: "object" },
    licence: { type: "object" },
    columns: { type: "array", items: { type: "string" } },
    claims: recordsRef(indicatorExport.name),
  },
};

const indicatorMetadataSchema: Json = {
  type: "object",
  required: ["indicator", "release", "claimCount", "rights", "files", "howToCite", "columns"],
};

/** Describes the addresses of the files of every indicator; none without indicators. */
export function openApiIndicators(ids: readonly string[]): [string, Json][] {
  if (ids.length === 0) return [];
  const parameters = [pathParameter("indicator", openApiText.indicator, { enum: ids })];
  const text = openApiText.indicatorFile;
  const json = "application/json";
  return [
    [
      "/indicators/{indicator}.csv",
      openApiPath({ operationId: "get_indicator_csv", text, mediaType: "text/csv", schema: { type: "string" }, parameters }),
    ],
    ["/indicators/{indicator}.json", openApiPath({ operationId: "get_indicator_json", text, mediaType: json, schema: indicatorSchema, parameters })],
    [
      "/indicators/{indicator}.metadata.json",
      openApiPath({
        operationId: "get_indicator_metadata",
        text: openApiText.indicatorMetadata,
        mediaType: json,
        schema: indicatorMetadataSchema,
        parameters,
      }),
    ],
  ];
}
