/** What `release.json` says: the version, the day on which it was released, and the last day on which sources were collected. */
export interface Release {
  readonly version: string;
  readonly releasedOn: string;
  readonly collectedThrough: string;
}

/** Reads the text of `release.json`; a part that is missing is an empty text, no JSON at all is null. */
export function parseRelease(text: string): Release | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof content !== "object" || content === null) return null;
  return {
    version: textOf(content, "version"),
    releasedOn: textOf(content, "released_on"),
    collectedThrough: textOf(content, "collected_through"),
  };
}

/** Writes the text of `release.json`. */
export function formatRelease({ version, releasedOn, collectedThrough }: Release): string {
  return `${JSON.stringify({ version, released_on: releasedOn, collected_through: collectedThrough }, null, 2)}\n`;
}

function textOf(content: object, name: string): string {
  const value: unknown = Reflect.get(content, name);
  return typeof value === "string" ? value : "";
}
