import manifest from "../../../generated/engineManifest.json" with { type: "json" };
import { resultText } from "../../../lib/queries/resultText.ts";
import type { AskedQuery } from "./AskedQuery.ts";

/** What a second run must give again. */
export interface Receipt {
  readonly databaseSha256: string;
  readonly resultSha256: string;
  readonly rowCount: number;
}

async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Runs a query behind a chart in the reader's browser and signs what came out.
 *
 * Errors  EngineError when the engine does not start or the query fails
 */
export async function makeReceipt({ query, params }: AskedQuery): Promise<Receipt> {
  const { getEngine } = await import("../../../engine/sharedEngine.ts");
  const engine = await getEngine();
  const rows = await engine.run(query, params);
  return { databaseSha256: manifest.database.sha256, resultSha256: await sha256Hex(resultText(rows)), rowCount: rows.length };
}
