import type { Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { isPartialDate } from "./partialDate.ts";
import { parseRelease, type Release } from "./release.ts";

const versionShape = /^\d{4}\.(0[1-9]|1[0-2])\.(0|[1-9]\d*)$/;

type Fault = Pick<Issue, "column" | "got" | "expected" | "fix">;

/** Tells whether a text is a version YYYY.MM.N. */
export function isVersion(text: string): boolean {
  return versionShape.test(text);
}

function isFullDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/**
 * Judges the three parts of a release, each by itself, and the version with its day.
 *
 * The collection may have gone on after the release: the data then are a draft of the next one.
 */
export function releaseFaults({ version, releasedOn, collectedThrough }: Release): Fault[] {
  const faults: Fault[] = [];
  if (!isVersion(version)) {
    faults.push({
      column: "version",
      got: version,
      expected: "a version YYYY.MM.N, e.g. 2026.11.0",
      fix: "write year, month of two digits and number",
    });
  }
  if (!isFullDate(collectedThrough)) {
    faults.push({
      column: "collected_through",
      got: collectedThrough,
      expected: "a full date YYYY-MM-DD",
      fix: "write the last day of collection",
    });
  }
  if (!isFullDate(releasedOn)) {
    faults.push({ column: "released_on", got: releasedOn, expected: "a full date YYYY-MM-DD", fix: "write the day of the release" });
  }
  return faults.length > 0 ? faults : monthFaults(version, releasedOn);
}

/** Judges whether the version names the month of its day. */
function monthFaults(version: string, releasedOn: string): Fault[] {
  const month = releasedOn.slice(0, 7).replace("-", ".");
  if (!version.startsWith(`${month}.`)) {
    return [
      {
        column: "released_on",
        got: releasedOn,
        expected: `a day of the month of ${version}`,
        fix: `correct the day, or name the version ${month}.N`,
      },
    ];
  }
  return [];
}

/** Reports a release without a version or its days, and parts that do not agree. */
export const checkRelease: Check = ({ release: { file, text } }) => {
  const at = { file, line: 0 };
  if (text === null) {
    return [{ ...at, column: "", got: "no file", expected: "version, released_on and collected_through", fix: "add release.json" }];
  }
  const release = parseRelease(text);
  if (release === null) {
    return [{ ...at, column: "", got: text.slice(0, 40), expected: "a JSON object", fix: "mend the JSON" }];
  }
  return releaseFaults(release).map((fault) => ({ ...at, ...fault }));
};
