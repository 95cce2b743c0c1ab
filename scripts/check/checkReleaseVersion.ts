import type { Check } from "./dataset.ts";
import { parseRelease } from "./release.ts";

/** Reports a `release.json` that names another release than the newest kept one: only the release script may move it. */
export const checkReleaseVersion: Check = ({ release: { file, text }, releases }) => {
  const newest = releases.at(-1);
  const release = parseRelease(text ?? "");
  if (newest === undefined || release === null) return [];
  const at = { file, line: 0, fix: "restore it, and let npm run release write the next one" };
  return [
    { column: "version", got: release.version, due: newest.version },
    { column: "released_on", got: release.releasedOn, due: newest.releasedOn },
  ]
    .filter(({ got, due }) => got !== due)
    .map(({ column, got, due }) => ({ ...at, column, got, expected: `${due}, as in the newest release kept in releases/` }));
};
