/**
 * Reads a number that was given on the command line.
 *
 * Errors  RangeError when it is not whole, or smaller than `min`
 */
export function wholeNumber(name: string, text: string, min: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < min)
    throw new RangeError(`--${name}: got ${text}, expected a whole number from ${min}. Write digits only`);
  return number;
}
