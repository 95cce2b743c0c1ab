/** A value on both sides, where they differ. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** Tells a value that changed; null when it did not. */
export function changeOf<T>(before: T, after: T): Change<T> | null {
  return before === after ? null : { before, after };
}

/** What only one of two lists holds. */
export function listDiff<T>(before: readonly T[], after: readonly T[]): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  return { gone: before.filter((one) => !after.includes(one)), come: after.filter((one) => !before.includes(one)) };
}
