/**
 * Releases the data: `npm run release -- --on 2026-11-22 [--version 2026.11.1] [--dry-run]`.
 *
 * The day is given by a person; with `--dry-run` it is only told what would be released.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatIssue } from "./check/issue.ts";
import { describeDiff } from "./release/describeDiff.ts";
import { makeRelease } from "./release/makeRelease.ts";

process.chdir(join(import.meta.dirname, ".."));

const { values } = parseArgs({
  options: { on: { type: "string", default: "" }, version: { type: "string" }, "dry-run": { type: "boolean", default: false } },
});
const isDryRun = values["dry-run"];
const { release, previousVersion, diff, issues } = await makeRelease({
  dataFolder: "data",
  releasedOn: values.on,
  version: values.version,
  isDryRun,
});

if (isDryRun || issues.length === 0) for (const line of describeDiff(diff)) console.log(line);
for (const issue of issues) console.log(formatIssue(issue));
if (issues.length > 0) {
  console.log(`release: ${issues.length} ${issues.length === 1 ? "fault" : "faults"}; nothing is released`);
  process.exitCode = 1;
} else {
  const since = previousVersion === null ? "the first" : `${diff.rows.length} changed rows since ${previousVersion}`;
  console.log(`release ${release.version}, ${release.releasedOn}: ${since}${isDryRun ? "; nothing is written" : ""}`);
  if (!isDryRun) console.log(`Next: npm run data:build, then commit data/release.json and data/releases/${release.version}/`);
}
