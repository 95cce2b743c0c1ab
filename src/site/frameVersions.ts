/** Values of the route of a frame: undefined for the one that lives, then the releases at which it is frozen. */
export function frameVersions(kept: readonly string[]): readonly (string | undefined)[] {
  return [undefined, ...kept];
}
