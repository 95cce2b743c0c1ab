import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import { changeReasons } from "../../src/lib/tables/changeReasons.ts";
import type { ReleaseRecord } from "../../src/lib/releases/releaseRecord.ts";
import { toReleaseLog } from "../../src/lib/releases/toReleaseLog.ts";
import { buildRelease } from "../release/buildRelease.ts";
import { releasesFolder, type StoredRelease } from "../release/readReleases.ts";
import { statesOf } from "../release/statesOf.ts";
import type { DataBuild } from "./dataBuild.ts";

/**
 * Writes the files of all kept releases below `releases/` and tells what each of them changed.
 *
 * Shape   build of today, kept releases → records, the newest first
 * Errors  an Error that names every file which cannot be made as it was published
 */
export async function writeReleases(build: DataBuild, releases: readonly StoredRelease[]): Promise<readonly ReleaseRecord[]> {
  const reasonRows = build.tables.find(({ table }) => table.name === changeReasons.name)?.rows ?? [];
  const reasons = reasonRows.map(({ cells }) => decodeRow(changeReasons, cells));
  const records = toReleaseLog(releases, { reasons, current: statesOf(build) });
  const log: ReleaseRecord[] = [];
  for (const record of records) {
    const stored = releases.find(({ version }) => version === record.version);
    if (stored === undefined) throw new Error(`${record.version}: got no kept release, expected one of data/releases. Mend the log`);
    const folder = join(build.folder, releasesFolder, record.version);
    log.push({ ...record, files: await buildRelease(stored, folder) });
    await chmod(folder, 0o755);
  }
  return log;
}
