import { indicatorExport } from "../../src/lib/tables/indicatorExport.ts";
import type { Row } from "../check/dataset.ts";
import type { IndicatorMetadata } from "./indicatorMetadata.ts";
import { toJsonLines, toRecords } from "./writeJson.ts";

/** Writes `indicators/<id>.json`: the head in few lines, then one claim per line. */
export function indicatorJson({ indicator, release, rights }: IndicatorMetadata, claims: readonly Row[]): string {
  const parts = { indicator, release, licence: rights, columns: Object.keys(indicatorExport.columns) };
  const head = Object.entries(parts).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${head.join("")}"claims": ${toJsonLines(toRecords({ table: indicatorExport, rows: claims }))}\n}\n`;
}
