/** What a page knows about the releases on which links to it were made. */
interface Notes {
  readonly now: string;
  readonly notes: Readonly<Record<string, { readonly text: string; readonly items: readonly string[] }>>;
  /** Sentence about a release that is not kept; `%` stands for it. */
  readonly unknown: string;
}

const versionPattern = /^\d{4}\.\d{1,2}\.\d{1,4}$/;

/**
 * Chooses what to tell the visitor of a link that names a release.
 *
 * Shape   notes, the parameter as it stands → sentence and list, or null when there is nothing to tell
 */
export function noteFor({ now, notes, unknown }: Notes, version: string | null): { text: string; items: readonly string[] } | null {
  if (version === null || !versionPattern.test(version)) return null;
  const note = notes[version];
  if (note !== undefined) return note;
  return version === now ? null : { text: unknown.replace("%", version), items: [] };
}

function show(box: HTMLElement, { text, items }: { text: string; items: readonly string[] }): void {
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
export function tellLinkRelease(version: string): void {
  const box = document.getElementById("link-release");
  const data = document.getElementById("link-release-notes")?.textContent;
  if (box === null || !data) return;
  const note = noteFor(JSON.parse(data) as Notes, version);
  if (note !== null) show(box, note);
}
