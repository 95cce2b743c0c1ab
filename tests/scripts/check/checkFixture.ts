import { readFileSync } from "node:fs";
import { checkDataset, type Files } from "../../../scripts/check/checkDataset.ts";
import type { Issue } from "../../../scripts/check/issue.ts";
import { readFolder } from "../../../scripts/check/readFolder.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);

/** The valid set of fixtures, by file name. */
export const validFiles: Files = readFolder(new URL("valid", fixtures).pathname);

/** Reads one fixture as text. */
export function readFixture(name: string): string {
  return readFileSync(new URL(name, fixtures), "utf8");
}

/** Checks the valid set with some of its files replaced. */
export function checkWith(replaced: Files): Issue[] {
  return checkDataset("valid", { ...validFiles, ...replaced });
}
