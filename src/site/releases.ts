import log from "../generated/releases.json" with { type: "json" };
import type { ReleaseRecord } from "../lib/releases/releaseRecord.ts";
import type { PagePath } from "./links.ts";

/** All releases, the newest first, with what each of them changed. */
export const releases = log as unknown as readonly ReleaseRecord[];

/** Page of one release. */
export function releasePath(version: string): PagePath {
  return `data/releases/${version}/`;
}

/** Pages and feed that tell of releases, without their language. */
export const releasesPath: PagePath = "data/releases/";
export const correctionsPath: PagePath = "data/corrections/";
export const feedPath: PagePath = "data/feed.xml";

/** The newest release in which rows or columns of a table changed; `null` when none did since the first. */
export function lastChangeOf(table: string): ReleaseRecord | null {
  return releases.find(({ tables, columns }) => tables.some(({ name }) => name === table) || columns.some((one) => one.table === table)) ?? null;
}
