import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataDiff, diffTables } from "../../src/lib/releases/diffTables.ts";
import type { DataBuild } from "../build/dataBuild.ts";
import { publishRows } from "../build/publishRows.ts";
import { checkDataset, parseDataset } from "../check/checkDataset.ts";
import { compareIssues, type Issue } from "../check/issue.ts";
import { readFolder } from "../check/readFolder.ts";
import { formatRelease, parseRelease, type Release } from "../check/release.ts";
import { isDraftOf } from "./isDraftOf.ts";
import { keepRelease } from "./keepRelease.ts";
import { nextVersion } from "./nextVersion.ts";
import { planFaults } from "./planFaults.ts";
import { readReleases, type StoredRelease } from "./readReleases.ts";
import { reasonFaults } from "./reasonFaults.ts";
import { statesOf } from "./statesOf.ts";

export interface MakeOptions {
  readonly dataFolder: string;
  /** Day of the release, given by a person. */
  readonly releasedOn: string;
  /** Without it, the next number of the month. */
  readonly version?: string | undefined;
  /** Nothing is written. */
  readonly isDryRun?: boolean;
}

/** What a release brings, and why it was refused. */
export interface MadeRelease {
  readonly release: Release;
  /** Version of the release before; `null` for the first. */
  readonly previousVersion: string | null;
  readonly diff: DataDiff;
  readonly issues: readonly Issue[];
}

const noDiff: DataDiff = { rows: [], columns: [] };

/** A release that would be the last one under another name. */
function emptyFaults(content: Pick<DataBuild, "tables" | "resources">, newest: StoredRelease): Issue[] {
  if (isDraftOf({ ...content, release: newest, folder: "" }, [newest])) return [];
  const got = `the data of ${newest.version}`;
  return [{ file: "npm run release", line: 0, column: "", got, expected: "something that changed since", fix: "change the data first" }];
}

/**
 * Releases the data as they stand: keeps them below `data/releases/` and moves `data/release.json`.
 *
 * Shape   folder, day, version → what changed since the last release, and all faults; with any, nothing is written
 * Errors  faults of the disk or of a writer; nothing is kept then
 */
export async function makeRelease({ dataFolder, releasedOn, version, isDryRun = false }: MakeOptions): Promise<MadeRelease> {
  const texts = readFolder(dataFolder);
  const releases = readReleases(dataFolder);
  const newest = releases.at(-1);
  const collectedThrough = parseRelease(texts["release.json"] ?? "")?.collectedThrough ?? "";
  const release = { version: version ?? nextVersion(newest?.version, releasedOn), releasedOn, collectedThrough };
  const made = { release, previousVersion: newest?.version ?? null, diff: noDiff };
  const faults = [...checkDataset(dataFolder, texts, releases), ...planFaults(release, newest, version !== undefined)];
  if (faults.length > 0) return { ...made, issues: faults };
  const { dataset } = parseDataset(dataFolder, texts, releases);
  const content = publishRows(dataset);
  const diff = newest === undefined ? noDiff : diffTables(newest.tables, statesOf(content));
  const issues = newest === undefined ? [] : [...reasonFaults(dataset, diff.rows, release.version), ...emptyFaults(content, newest)];
  if (issues.length === 0 && !isDryRun) {
    const settle = (): Promise<void> => writeFile(join(dataFolder, "release.json"), formatRelease(release));
    await keepRelease({ release, content, dataFolder, settle });
  }
  return { ...made, diff, issues: issues.toSorted(compareIssues) };
}
