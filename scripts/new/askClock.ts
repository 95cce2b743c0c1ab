import { releaseFaults } from "../check/checkRelease.ts";
import { formatRelease, parseRelease, type Release } from "../check/release.ts";
import type { Session } from "./session.ts";

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

function withRelease(session: Session, release: Release): Session {
  return { ...session, files: { ...session.files, "release.json": formatRelease(release) } };
}

/** The session as it were if the collection went on for ever: what then is no fault is one of the clock alone. */
export function withoutClock(session: Session): Session {
  const release = parseRelease(session.files["release.json"] ?? "");
  return release === null ? session : withRelease(session, { ...release, collectedThrough: "9999-12-31" });
}

async function askPart(session: Session, release: Release, part: keyof Release, column: string): Promise<Release> {
  const text = await session.ask.text({
    message: `release.json ${column}`,
    initial: release[part],
    fault: (typed) => {
      const fault = releaseFaults({ ...release, [part]: typed }).find((one) => one.column === column);
      return fault === undefined ? null : `expected ${fault.expected}: ${fault.fix}`;
    },
  });
  return { ...release, [part]: text };
}

/**
 * Moves the last day of collection to a source that is younger, and asks for the coming release where its days no longer fit.
 *
 * Shape   session, day of publication as precise as known → session with another release.json, or null when it is to stay
 */
export async function askClock(session: Session, publishedOn: string): Promise<Session | null> {
  const { ask } = session;
  const before = parseRelease(session.files["release.json"] ?? "");
  if (before === null) return null;
  const isMoved = await ask.confirm({
    message: `The source is younger than collected_through (${before.collectedThrough}). Move that day in release.json?`,
    initial: true,
  });
  if (!isMoved) return null;
  const day = dayShape.test(publishedOn) ? publishedOn : "";
  let release = await askPart(session, { ...before, collectedThrough: day }, "collectedThrough", "collected_through");
  while (releaseFaults(release).length > 0) {
    for (const fault of releaseFaults(release)) ask.tell(`release.json ${fault.column}: got ${fault.got}, expected ${fault.expected}.`);
    release = await askPart(session, release, "version", "version");
    release = await askPart(session, release, "releasedOn", "released_on");
  }
  return withRelease(session, release);
}
