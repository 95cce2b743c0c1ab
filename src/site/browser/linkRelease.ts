import { isShown, type PartChoice, shownParts } from "./shownParts.ts";

/** What a page tells of one release. */
interface Note {
  readonly unchanged: string;
  readonly changed: string;
  readonly items: readonly { readonly text: string; readonly parts: readonly string[] }[];
}

/** What a page knows about the releases on which links to it were made. */
export interface Notes {
  readonly now: string;
  /** Null where there is nothing to tell, whatever the link shows. */
  readonly notes: Readonly<Record<string, Note | null>>;
  /** Sentence about a release that is not kept; `%` stands for it. */
  readonly unknown: string;
  /** Absent where the page shows all of itself. */
  readonly choice?: PartChoice;
}

interface Told {
  readonly text: string;
  readonly items: readonly string[];
}

const versionPattern = /^\d{4}\.\d{1,2}\.\d{1,4}$/;

/**
 * Chooses what to tell the visitor of a link that names a release, of what the link shows.
 *
 * Shape   notes, query and anchor of the address → sentence and list, or null when there is nothing to tell
 */
export function noteFor({ now, notes, unknown, choice }: Notes, search: string, hash = ""): Told | null {
  const version = new URLSearchParams(search).get("v");
  if (version === null || !versionPattern.test(version)) return null;
  const note = notes[version];
  if (note === null) return null;
  if (note === undefined) return version === now ? null : { text: unknown.replace("%", version), items: [] };
  const shown = choice === undefined ? [] : shownParts(search, choice, hash);
  const items = note.items.filter(({ parts }) => isShown(parts, shown)).map(({ text }) => text);
  if (items.length > 0) return { text: note.changed, items };
  // What is shown is of that release.
  return version === now ? null : { text: note.unchanged, items };
}

function show(box: HTMLElement, { text, items }: Told): void {
  const sentence = document.createElement("p");
  sentence.textContent = text;
  box.append(sentence);
  if (items.length > 0) {
    const list = document.createElement("ul");
    for (const item of items) {
      const row = document.createElement("li");
      row.textContent = item;
      list.append(row);
    }
    box.append(list);
  }
  box.hidden = false;
}

/** Tells the visitor of a link that names a release what has changed since. */
export function tellLinkRelease({ search, hash }: Pick<Location, "search" | "hash">): void {
  const box = document.getElementById("link-release");
  const data = document.getElementById("link-release-notes")?.textContent;
  if (box === null || !data) return;
  const note = noteFor(JSON.parse(data) as Notes, search, hash);
  if (note !== null) show(box, note);
}
