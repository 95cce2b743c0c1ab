/** Checks the tables of a data folder: `node scripts/data-check.ts [folder]`, default `data`. */
import { checkDataset } from "./check/checkDataset.ts";
import { formatIssue } from "./check/issue.ts";
import { readFolder } from "./check/readFolder.ts";
import { readReleases } from "./release/readReleases.ts";

const folder = (process.argv[2] ?? "data").replace(/\/+$/, "");
const issues = checkDataset(folder, readFolder(folder), readReleases(folder));

for (const issue of issues) console.log(formatIssue(issue));
console.log(issues.length === 0 ? `${folder}: no faults` : `${folder}: ${issues.length} ${issues.length === 1 ? "fault" : "faults"}`);
process.exitCode = issues.length === 0 ? 0 : 1;
