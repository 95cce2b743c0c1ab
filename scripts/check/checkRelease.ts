import type { Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { isPartialDate } from "./partialDate.ts";
import { parseRelease } from "./release.ts";

const versionShape = /^\d{4}\.(0[1-9]|1[0-2])\.(0|[1-9]\d*)$/;

/** Reports a release without a version or without a last day of collection. */
export const checkRelease: Check = ({ release: { file, text } }) => {
  const at = { file, line: 0 };
  if (text === null) {
    return [{ ...at, column: "", got: "no file", expected: "version and collected_through", fix: "add release.json" }];
  }
  const release = parseRelease(text);
  if (release === null) {
    return [{ ...at, column: "", got: text.slice(0, 40), expected: "a JSON object", fix: "mend the JSON" }];
  }
  const issues: Issue[] = [];
  if (!versionShape.test(release.version)) {
    issues.push({
      ...at,
      column: "version",
      got: release.version,
      expected: "a version YYYY.MM.N, e.g. 2026.11.0",
      fix: "write year, month of two digits and number",
    });
  }
  if (release.collectedThrough.length !== 10 || !isPartialDate(release.collectedThrough)) {
    issues.push({
      ...at,
      column: "collected_through",
      got: release.collectedThrough,
      expected: "a full date YYYY-MM-DD",
      fix: "write the last day of collection",
    });
  }
  return issues;
};
