/** A row of a chart as a reader meets it, to hold two releases against each other. */
export interface ShownRow {
  /** The same in every release. */
  readonly id: string;
  /** What a reader knows the row by. */
  readonly name: string;
  readonly saying: string;
  /** What else decides how it is shown: compared, and not said. */
  readonly details: string;
  /** The part of the page that shows it (a slice, a region, a kind); the same for the whole page where it has no parts. */
  readonly part: string;
}

/** A row that reads differently in two releases; null where it does not stand. */
export interface Change extends Pick<ShownRow, "name"> {
  readonly before: string | null;
  readonly after: string | null;
  /** Parts of the page that showed it or show it. */
  readonly parts: readonly string[];
}

/** Finds what changed in a chart since a release. */
export type ChangesSince = (version: string) => Promise<readonly Change[]>;

/**
 * Compares what a chart showed with what it shows now.
 *
 * Shape   rows of a chart in two releases → changes in the order of ids; the words of a change are equal when only
 *         its details changed
 */
export function changesBetween(before: readonly ShownRow[], after: readonly ShownRow[]): Change[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Map(after.map((row) => [row.id, row]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): Change[] => {
    const [one, other] = [old.get(id), now.get(id)];
    const known = [other, one].filter((row) => row !== undefined);
    const [newest] = known;
    const isSame = one?.saying === other?.saying && one?.details === other?.details && one?.part === other?.part;
    if (newest === undefined || isSame) return [];
    const parts = [...new Set(known.map((row) => row.part))];
    return [{ name: newest.name, before: one?.saying ?? null, after: other?.saying ?? null, parts }];
  });
}
