/** Writes a value as JSON that people can read and that compares line by line. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
