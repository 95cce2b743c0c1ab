/**
 * Finds a part of the page that its script cannot do without.
 *
 * Errors  RangeError when the page does not hold it
 */
export function findPart<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new RangeError(`${selector}: got nothing, expected a part of the list. The page and the script are of two builds`);
  return element;
}
