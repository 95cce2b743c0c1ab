import { compareVersions } from "../../src/lib/releases/compareVersions.ts";
import { releaseFaults } from "../check/checkRelease.ts";
import type { Issue } from "../check/issue.ts";
import type { Release } from "../check/release.ts";

/** The options of the command that say what a column of `release.json` will. */
const optionOf: Readonly<Record<string, string>> = { version: "--version", released_on: "--on" };

/** Judges whether all that is collected stands before the day of the release. */
function collectionFaults({ releasedOn, collectedThrough }: Release): Pick<Issue, "column" | "got" | "expected" | "fix">[] {
  if (releasedOn >= collectedThrough) return [];
  return [
    {
      column: "released_on",
      got: releasedOn,
      expected: `${collectedThrough} (collected_through) or later`,
      fix: "correct one of the two days",
    },
  ];
}

/**
 * Judges the version and the day of a coming release, by themselves, with the collection and after the newest one.
 *
 * Shape   coming release, newest one, whether a person gave the version (else it follows from the day) → faults
 */
export function planFaults(next: Release, newest: Release | undefined, isVersionGiven: boolean): Issue[] {
  const at = { file: "npm run release", line: 0 };
  const alone = releaseFaults(next).filter(({ column }) => isVersionGiven || column !== "version");
  const own = (alone.length > 0 ? alone : collectionFaults(next)).map((fault) => ({
    ...at,
    ...fault,
    column: optionOf[fault.column] ?? fault.column,
  }));
  if (own.length > 0 || newest === undefined) return own;
  const issues: Issue[] = [];
  if (compareVersions(next.version, newest.version) <= 0) {
    issues.push({
      ...at,
      column: "--version",
      got: next.version,
      expected: `a version after ${newest.version}, the newest release`,
      fix: "leave the option out, and the next version is taken",
    });
  }
  if (next.releasedOn < newest.releasedOn) {
    issues.push({
      ...at,
      column: "--on",
      got: next.releasedOn,
      expected: `${newest.releasedOn}, the day of ${newest.version}, or later`,
      fix: "write the day of this release",
    });
  }
  return issues;
}
