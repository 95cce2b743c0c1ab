import { type DataDiff, diffTables } from "../../src/lib/releases/diffTables.ts";
import { statesOf } from "../release/statesOf.ts";
import { type Change, changeOf } from "./changeOf.ts";
import { type PageImpact, pageImpacts } from "./pageImpact.ts";
import type { Side } from "./side.ts";
import type { LedgerSnapshot, SiteSnapshot } from "./siteSnapshot.ts";
import { snapshotOf } from "./snapshotOf.ts";
import { type TargetImpact, targetImpacts } from "./targetImpact.ts";
import { type TouchedFiles, touchedFiles } from "./touchedFiles.ts";
import { touchedSources } from "./touchedSources.ts";

/** A row of the overview that reads otherwise. */
export interface LedgerImpact extends Change<string> {
  readonly name: string;
}

/** All that a change of data does to the site. */
export interface Impact {
  readonly before: string;
  readonly after: string;
  readonly diff: DataDiff;
  readonly pages: readonly PageImpact[];
  readonly ledger: readonly LedgerImpact[];
  readonly targets: readonly TargetImpact[];
  readonly sources: readonly string[];
  readonly files: TouchedFiles;
}

const noRow = "no row";

function ledgerImpacts(before: readonly LedgerSnapshot[], after: readonly LedgerSnapshot[]): LedgerImpact[] {
  const textOf = (rows: readonly LedgerSnapshot[], id: string): string => rows.find((row) => row.indicatorId === id)?.text ?? noRow;
  const names = new Map([...before, ...after].map((row) => [row.indicatorId, row.name]));
  return [...names].flatMap(([id, name]) => {
    const change = changeOf(textOf(before, id), textOf(after, id));
    return change === null ? [] : [{ name, ...change }];
  });
}

/** Takes both snapshots side by side; a fault in one waits until the other has put away its files. */
async function bothSnapshots(before: Side, after: Side): Promise<readonly [SiteSnapshot, SiteSnapshot]> {
  const old = snapshotOf(before);
  const now = snapshotOf(after);
  await Promise.allSettled([old, now]);
  return [await old, await now];
}

/**
 * Compares two states of the data by what the site makes of them.
 *
 * Shape   two states → impact; null when no row and no column differs
 */
export async function impactOf(before: Side, after: Side): Promise<Impact | null> {
  const diff = diffTables(statesOf({ tables: before.ownTables }), statesOf({ tables: after.ownTables }));
  if (diff.rows.length === 0 && diff.columns.length === 0) return null;
  const [old, now] = await bothSnapshots(before, after);
  const files = touchedFiles(before, after);
  return {
    before: before.name,
    after: after.name,
    diff,
    pages: pageImpacts(old.pages, now.pages, new Set(files.indicators)),
    ledger: ledgerImpacts(old.ledger, now.ledger),
    targets: targetImpacts(before, after),
    sources: touchedSources(diff.rows, before, after),
    files,
  };
}
