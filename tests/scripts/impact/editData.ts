import type { Files } from "../../../scripts/check/checkDataset.ts";
import { checkDataset } from "../../../scripts/check/checkDataset.ts";
import { formatIssue } from "../../../scripts/check/issue.ts";
import { type Side, sideOfFolder } from "../../../scripts/impact/side.ts";
import { validFiles } from "../check/checkFixture.ts";

/** A line of claims.csv: a number of people on a date, by the basis of the fixtures. */
export function claimLine(claimId: string, onDate: string, value: number, sourceId = "fixture-s1"): string {
  return `${claimId},fixture-volunteers,KZ,,${onDate},${onDate},false,${value},exact,people,${value},true,fixture-basis,,${sourceId},,,true,,false,,,`;
}

/** The valid fixtures with claims of five years, which make a line. */
export const baseFiles: Files = addClaims(
  validFiles,
  claimLine("c0001", "2020", 700),
  claimLine("c0002", "2021", 800),
  claimLine("c0003", "2022", 900),
);

/** Files with further lines at the start of claims.csv, which stand before those of the fixtures. */
export function addClaims(files: Files, ...lines: readonly string[]): Files {
  return edit(files, "fixture-c1,", `${lines.join("\n")}\nfixture-c1,`);
}

/** Files with a text of claims.csv replaced. */
export function edit(files: Files, from: string, to: string): Files {
  const text = files["claims.csv"] ?? "";
  if (!text.includes(from)) throw new Error(`claims.csv: got no ${from}, expected it`);
  return { ...files, "claims.csv": text.replace(from, to) };
}

/** A state without faults. */
export function sideOf(files: Files, name = "data"): Side {
  const [issue] = checkDataset(name, files);
  if (issue) throw new Error(formatIssue(issue));
  return sideOfFolder(name, files);
}
