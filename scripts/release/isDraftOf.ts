import type { DataBuild } from "../build/dataBuild.ts";
import type { StoredRelease } from "./readReleases.ts";
import { toArchive } from "./toArchive.ts";

/** Tells whether a build holds anything else than the kept release that it names: rows, descriptions or days. */
export function isDraftOf(build: DataBuild, releases: readonly StoredRelease[]): boolean {
  const { version, releasedOn, collectedThrough } = build.release;
  const kept = releases.find((release) => release.version === version);
  if (kept?.releasedOn !== releasedOn || kept.collectedThrough !== collectedThrough) return true;
  const { tables, resources } = kept.archive;
  return JSON.stringify(toArchive(build, {})) !== JSON.stringify({ tables, resources, files: {} });
}
