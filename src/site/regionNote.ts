/** A piece of a note: plain words, or a source that it names. */
export type NotePart = { readonly text: string } | { readonly sourceId: string; readonly publisher: string };

const identifier = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/**
 * Puts the name of the publisher where a note names a source by its identifier.
 *
 * Shape   note, publisher of a source (undefined for what is none) → pieces that together are the note
 */
export function noteParts(note: string, publisherOf: (sourceId: string) => string | undefined): NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const match of note.matchAll(identifier)) {
    const publisher = publisherOf(match[0]);
    if (publisher === undefined) continue;
    if (match.index > from) parts.push({ text: note.slice(from, match.index) });
    parts.push({ sourceId: match[0], publisher });
    from = match.index + match[0].length;
  }
  return from < note.length ? [...parts, { text: note.slice(from) }] : parts;
}
