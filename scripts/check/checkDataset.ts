import type { ReleasedTables } from "../../src/lib/releases/toReleaseLog.ts";
import { allTables } from "../../src/lib/tables/allTables.ts";
import { checkBooleans } from "./checkBooleans.ts";
import { checkChangeReasons } from "./checkChangeReasons.ts";
import { checkChartNotes } from "./checkChartNotes.ts";
import { checkClock } from "./checkClock.ts";
import { checkComparators } from "./checkComparators.ts";
import { checkDates } from "./checkDates.ts";
import { checkDuplicateClaims } from "./checkDuplicateClaims.ts";
import { checkEnums } from "./checkEnums.ts";
import { checkExactlyOne } from "./checkExactlyOne.ts";
import { checkFileNames } from "./checkFileNames.ts";
import { checkFormulas } from "./checkFormulas.ts";
import { checkIds } from "./checkIds.ts";
import { checkInvisible } from "./checkInvisible.ts";
import { checkKeys } from "./checkKeys.ts";
import { checkLookAlikes } from "./checkLookAlikes.ts";
import { checkNumbers } from "./checkNumbers.ts";
import { checkOutcomes } from "./checkOutcomes.ts";
import { checkPercents } from "./checkPercents.ts";
import { checkPeriods } from "./checkPeriods.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkRegionDates } from "./checkRegionDates.ts";
import { checkRelease } from "./checkRelease.ts";
import { checkReleaseVersion } from "./checkReleaseVersion.ts";
import { checkRepeats } from "./checkRepeats.ts";
import { checkRequired } from "./checkRequired.ts";
import { checkReturnedIds } from "./checkReturnedIds.ts";
import { checkSeries } from "./checkSeries.ts";
import { checkTargets } from "./checkTargets.ts";
import { checkTranslations } from "./checkTranslations.ts";
import { checkUrls } from "./checkUrls.ts";
import { checkWordCount } from "./checkWordCount.ts";
import type { Check, Dataset, TableData } from "./dataset.ts";
import { compareIssues, type Issue } from "./issue.ts";
import { parseTable } from "./parseTable.ts";

const checks: readonly Check[] = [
  checkRequired,
  checkTranslations,
  checkNumbers,
  checkDates,
  checkBooleans,
  checkEnums,
  checkIds,
  checkUrls,
  checkInvisible,
  checkLookAlikes,
  checkFormulas,
  checkWordCount,
  checkKeys,
  checkReferences,
  checkExactlyOne,
  checkPeriods,
  checkRegionDates,
  checkPercents,
  checkRepeats,
  checkChartNotes,
  checkTargets,
  checkOutcomes,
  checkSeries,
  checkDuplicateClaims,
  checkRelease,
  checkReleaseVersion,
  checkReturnedIds,
  checkChangeReasons,
  checkClock,
  checkComparators,
];

/** Files by name; `null` or absent when a file is missing. */
export type Files = Readonly<Record<string, string | null>>;

/**
 * Checks all files of a data folder.
 *
 * Shape   folder as printed in messages, texts by file name, releases kept so far → all issues, sorted
 */
export function checkDataset(folder: string, files: Files, releases: readonly ReleasedTables[] = []): Issue[] {
  const { dataset, issues } = parseDataset(folder, files, releases);
  return [...issues, ...checkFileNames(folder, Object.keys(files)), ...checks.flatMap((check) => check(dataset))].toSorted(compareIssues);
}

/** Reads the texts of a data folder as tables, with the faults of their form. */
export function parseDataset(folder: string, files: Files, releases: readonly ReleasedTables[] = []): { dataset: Dataset; issues: Issue[] } {
  const parsed = allTables.map((table) => {
    const name = `${table.name}.csv`;
    return parseTable({ table, file: `${folder}/${name}`, text: files[name] ?? null });
  });
  const tables = new Map<string, TableData>(parsed.map(({ data }) => [data.table.name, data]));
  const release = { file: `${folder}/release.json`, text: files["release.json"] ?? null };
  return { dataset: { tables, release, releases }, issues: parsed.flatMap(({ issues }) => issues) };
}
