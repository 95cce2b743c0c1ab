import { existsSync } from "node:fs";
import { openNativeRunner } from "../engine/nativeRunner.ts";
import type { RunQuery } from "../lib/queries/query.ts";
import { compareVersions } from "../lib/releases/compareVersions.ts";
import { releases } from "./releases.ts";
import { buildRunner } from "./siteData.ts";

const databaseOf = (version: string): string => `public/data/releases/${version}/erikti.duckdb`;

/** Releases whose numbers can be shown again, the newest first. */
export const keptVersions: readonly string[] = releases.map((one) => one.version).filter((version) => existsSync(databaseOf(version)));

/** The first release on which maps, comparisons, the timeline, neighbours and funding could be embedded. */
const firstFramed = "2026.11.2";

/** Releases of which every chart, not only those of indicators, can be shown again. */
export const framedVersions: readonly string[] = keptVersions.filter((version) => compareVersions(version, firstFramed) >= 0);

const runners = new Map<string, Promise<RunQuery>>();

/** Runner over the database of a release, or over the one that is published now (null); opened once. */
export function runnerOf(version: string | null): Promise<RunQuery> {
  if (version === null) return buildRunner();
  const known = runners.get(version) ?? openNativeRunner(databaseOf(version)).then((opened) => opened.run);
  runners.set(version, known);
  return known;
}
