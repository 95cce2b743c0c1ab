import { describe, expect, it } from "vitest";
import { checkDataset } from "../../scripts/check/checkDataset.ts";
import { formatIssue } from "../../scripts/check/issue.ts";
import { readFolder } from "../../scripts/check/readFolder.ts";

describe("data/", () => {
  it("has no faults", () => {
    const files = readFolder(new URL("../../data", import.meta.url).pathname);
    expect(checkDataset("data", files).map(formatIssue)).toEqual([]);
  });
});
