/** Writes behind a text the code of each odd letter in it, as such letters look like others. */
export function withLetterCodes(text: string, odd: RegExp): string {
  const codes = [...new Set(text)]
    .filter((letter) => odd.test(letter))
    .map((letter) => `${letter} U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return codes.length === 0 ? text : `${text} (${codes.join(", ")})`;
}
