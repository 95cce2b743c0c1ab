import type { NativeRunner } from "../../../src/engine/nativeRunner.ts";
import type { RawRow } from "../../../src/lib/queries/query.ts";
import { textOf } from "../../../src/lib/queries/decode.ts";
import type { ClaimReferences } from "./generateClaims.ts";

async function readRows<Row>({ run }: NativeRunner, sql: string, toRow: (raw: RawRow) => Row): Promise<Row[]> {
  return await run({ name: "codes to refer to", params: [], sql, toRow, examples: [] }, {});
}

/** Reads the codes that claims may refer to from a built database. */
export async function readReferences(native: NativeRunner): Promise<ClaimReferences> {
  const ids = (table: string, key: string): Promise<string[]> =>
    readRows(native, `SELECT ${key} AS id FROM ${table} ORDER BY id`, (raw) => textOf(raw, "id"));
  return {
    indicators: await readRows(native, "SELECT indicator_id, unit_id FROM indicators ORDER BY ALL", (raw) => ({
      indicatorId: textOf(raw, "indicator_id"),
      unitId: textOf(raw, "unit_id"),
    })),
    sources: await readRows(native, "SELECT source_id, licence_id FROM sources ORDER BY ALL", (raw) => ({
      sourceId: textOf(raw, "source_id"),
      licenceId: textOf(raw, "licence_id"),
    })),
    places: await ids("places", "place_id"),
    bases: await ids("bases", "basis_id"),
    segments: await ids("segments", "segment_id"),
    scopes: await ids("scopes", "scope_id"),
    speakers: await ids("speakers", "speaker_id"),
    chartNotes: await ids("chart_notes", "chart_note_id"),
  };
}
