/** Makes the spaces of a format visible in expectations: no-break space as `_`, thin space as `^`. */
export function showSpaces(text: string): string {
  return text.replaceAll("\u00a0", "_").replaceAll("\u2009", "^");
}
