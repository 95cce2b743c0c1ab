import type { NativeRunner } from "../../../src/engine/nativeRunner.ts";
import { dataTotals } from "../../../src/lib/queries/dataTotals.ts";
import { textOf } from "../../../src/lib/queries/decode.ts";
import { engineVersion } from "../../../src/lib/queries/engineVersion.ts";
import type { Query } from "../../../src/lib/queries/query.ts";
import type { DataFacts } from "./describeData.ts";

const releaseOfFile: Query<Record<string, never>, Pick<DataFacts, "version" | "collectedThrough">> = {
  name: "release of the file",
  params: [],
  sql: "SELECT version, collected_through FROM release",
  toRow: (raw) => ({ version: textOf(raw, "version"), collectedThrough: textOf(raw, "collected_through") }),
  examples: [{}],
};

/** Asks a published database what it is. */
export async function readFacts(native: NativeRunner): Promise<Pick<DataFacts, "version" | "collectedThrough" | "claimCount" | "duckDb">> {
  const [release] = await native.run(releaseOfFile, {});
  const [totals] = await native.run(dataTotals, {});
  const [engine] = await native.run(engineVersion, {});
  if (!release || !totals || !engine) throw new Error("database: got no release, expected one row. Run npm run build");
  return { ...release, claimCount: totals.claimCount, duckDb: engine.version };
}
