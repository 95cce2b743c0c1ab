/** Names the release of a day: the next number of its month, or the first of a new month. */
export function nextVersion(newest: string | undefined, releasedOn: string): string {
  const month = releasedOn.slice(0, 7).replace("-", ".");
  const [year = "", monthOfYear = "", number = ""] = newest?.split(".") ?? [];
  return `${year}.${monthOfYear}` === month ? `${month}.${Number(number) + 1}` : `${month}.0`;
}
