import { textOf } from "./decode.ts";
import type { Query } from "./query.ts";

/** Version of the engine that wrote the database. */
export const engineVersion: Query<Record<string, never>, { readonly version: string }> = {
  name: "engine-version",
  params: [],
  sql: "SELECT version() AS version",
  toRow: (raw) => ({ version: textOf(raw, "version").replace(/^v/, "") }),
  examples: [{}],
};
