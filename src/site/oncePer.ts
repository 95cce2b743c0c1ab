/** Reads something once for each key of the whole build (a release, a place, a language …), however many pages ask for it. */
export function oncePer<Key extends readonly (string | null)[], T>(read: (...key: Key) => Promise<T>): (...key: Key) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...key) => {
    const name = JSON.stringify(key);
    const answer = known.get(name) ?? read(...key);
    known.set(name, answer);
    return answer;
  };
}
