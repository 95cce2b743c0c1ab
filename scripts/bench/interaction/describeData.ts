/** What was measured with what. */
export interface DataFacts {
  readonly version: string;
  readonly collectedThrough: string;
  readonly claimCount: number;
  readonly sha256: string;
  readonly generatedCount: number;
  readonly generatedBytes: number;
  readonly seed: number;
  readonly chromium: string;
  readonly duckDb: string;
  readonly rounds: number;
}

/** Says in words which data were measured, before any number. */
export function describeData(facts: DataFacts): string {
  return [
    `real data: release ${facts.version}, collected through ${facts.collectedThrough}, ${facts.claimCount} claims, SHA-256 ${facts.sha256.slice(0, 16)}…, the database of the built site`,
    `generated data: ${facts.generatedCount} claims made up from seed ${facts.seed} (${Math.round(facts.generatedBytes / 1_000_000)} MB), in a temporary file that is gone afterwards;`,
    "  they say nothing about anything, and no page publishes them",
    `engines: DuckDB-WASM of the built site in Chromium ${facts.chromium}; natively DuckDB ${facts.duckDb}, one thread as in the browser`,
    `${facts.rounds} rounds each after warm-up, engines and choices in turns; a repainted chart includes the wait for the next frame, up to 1/60 s`,
    "ratios: × native = beside the native engine's times for the same SQL and data; × smallest = beside the smallest p50 of the table",
  ].join("\n");
}
