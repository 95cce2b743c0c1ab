/** Kinds of what is found, in the order in which equals stand. */
export const searchKinds = [
  "indicator",
  "region",
  "programme",
  "target",
  "source",
  "speaker",
  "document",
  "milestone",
  "table",
  "page",
  "claim",
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What the index keeps of an entry, to be shown. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Identifier in its table; of a page, its path. */
  readonly id: string;
  /** What the entry stands on: the indicator of a target or claim, the source of a document or milestone; else empty. */
  readonly parent: string;
  readonly title: string;
  readonly detail: string;
}

/** Searched fields of an entry: terms with a space between. */
export interface EntryTerms {
  readonly title: string;
  /** Names that are not shown: in the other languages, the identifier, the publisher. */
  readonly names: string;
  readonly text: string;
  /** What it has to do with: places, segments, indicators. */
  readonly about: string;
}

/** Identifiers of numbered rows by letter: from a number on, the rows belong to this indicator; `""` means there are none. */
export type NumberRuns = Readonly<Record<string, readonly (readonly [number, string])[]>>;
