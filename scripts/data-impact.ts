/**
 * Says what a change of the data does to the site, as Markdown.
 *
 * Usage   node scripts/data-impact.ts [--data folder] [--against folder]; default: `data` against its last release
 */
import { parseArgs } from "node:util";
import { checkDataset } from "./check/checkDataset.ts";
import { formatIssue } from "./check/issue.ts";
import { readFolder } from "./check/readFolder.ts";
import { formatImpact } from "./impact/formatImpact.ts";
import { impactOf } from "./impact/impactOf.ts";
import { type Side, sideOfFolder, sideOfRelease } from "./impact/side.ts";
import { readReleases } from "./release/readReleases.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "data" }, against: { type: "string" } } });
const [folder = "", against] = [values.data, values.against].map((path) => path?.replace(/\/+$/, ""));

const files = readFolder(folder);
const releases = readReleases(folder);

/** The state to compare with; null when there is none. */
function sideBefore(): Side | null {
  if (against !== undefined) return Object.keys(readFolder(against)).length === 0 ? null : sideOfFolder(against, readFolder(against));
  const last = releases.at(-1);
  return last === undefined ? null : sideOfRelease(last);
}

const issues = checkDataset(folder, files, releases);
const before = sideBefore();

if (issues.length > 0) {
  for (const issue of issues) console.log(formatIssue(issue));
  console.log(`${folder}: ${issues.length === 1 ? "1 fault; mend it first" : `${issues.length} faults; mend them first`}`);
  process.exitCode = 1;
} else if (before === null) {
  console.log(
    against === undefined
      ? `${folder}/releases: got no release, expected one to compare with. Name a folder with older tables: --against <folder>`
      : `${against}: got no tables, expected CSV files. Name a folder with older tables`,
  );
  process.exitCode = 1;
} else {
  const impact = await impactOf(before, sideOfFolder(folder, files));
  console.log(impact === null ? `${folder}: nothing changed against ${before.name}` : formatImpact(impact));
}
