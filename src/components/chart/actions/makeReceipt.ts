import manifest from "../../../generated/engineManifest.json" with { type: "json" };
import type { ClaimFilter } from "../../../lib/queries/claimsOfIndicator.ts";
import { claimsOfIndicator } from "../../../lib/queries/claimsOfIndicator.ts";
import type { Query, RawRow } from "../../../lib/queries/query.ts";
import { resultText } from "../../../lib/queries/resultText.ts";

/** What a second run must give again. */
export interface Receipt {
  readonly databaseSha256: string;
  readonly resultSha256: string;
  readonly rowCount: number;
}

/** The query of a chart with its rows as the engine gives them. */
export const rawClaims: Query<ClaimFilter, RawRow> = { ...claimsOfIndicator, toRow: (raw) => raw };

async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Runs the query of a chart in the reader's browser and signs what came out.
 *
 * Errors  EngineError when the engine does not start or the query fails
 */
export async function makeReceipt(params: ClaimFilter): Promise<Receipt> {
  const { getEngine } = await import("../../../engine/sharedEngine.ts");
  const engine = await getEngine();
  const rows = await engine.run(rawClaims, params);
  return { databaseSha256: manifest.database.sha256, resultSha256: await sha256Hex(resultText(rows)), rowCount: rows.length };
}
