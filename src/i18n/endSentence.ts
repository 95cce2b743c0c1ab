/** Ends a sentence with one full stop, also after "г." or "жел.". */
export function endSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
