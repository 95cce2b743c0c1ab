import { releaseFaults } from "../check/checkRelease.ts";
import { formatRelease, parseRelease, type Release } from "../check/release.ts";
import type { Dialogue } from "./dialogue.ts";

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

function withRelease(dialogue: Dialogue, release: Release): Dialogue {
  return { ...dialogue, files: { ...dialogue.files, "release.json": formatRelease(release) } };
}

/** The dialogue as it were if the collection went on for ever: what then is no fault is one of the clock alone. */
export function withoutClock(dialogue: Dialogue): Dialogue {
  const release = parseRelease(dialogue.files["release.json"] ?? "");
  return release === null ? dialogue : withRelease(dialogue, { ...release, collectedThrough: "9999-12-31" });
}

/** Says what is wrong with a day of `collected_through`, in the words of `data:check`. */
function dayFault(release: Release, typed: string): string | null {
  const fault = releaseFaults({ ...release, collectedThrough: typed }).find(({ column }) => column === "collected_through");
  return fault === undefined ? null : `expected ${fault.expected}: ${fault.fix}`;
}

/**
 * Moves the last day of collection to a source that is younger; version and day of the release are left to the release script.
 *
 * Shape   dialogue, day of publication as precise as known → dialogue with another release.json, or null when it is to stay
 */
export async function askClock(dialogue: Dialogue, publishedOn: string): Promise<Dialogue | null> {
  const { ask } = dialogue;
  const before = parseRelease(dialogue.files["release.json"] ?? "");
  if (before === null) return null;
  const isMoved = await ask.confirm({
    message: `The source is younger than collected_through (${before.collectedThrough}). Move that day in release.json?`,
    initial: true,
  });
  if (!isMoved) return null;
  const collectedThrough = await ask.text({
    message: "release.json collected_through",
    initial: dayShape.test(publishedOn) ? publishedOn : "",
    fault: (typed) => dayFault(before, typed),
  });
  return withRelease(dialogue, { ...before, collectedThrough });
}
