import { type Locale, locales } from "../../src/lib/domain/locale.ts";

/** `npm run test:full` looks at everything in every language. */
export const isFullRun = process.env["ERIKTI_TESTS"] === "full";

/**
 * Chooses in which languages things are looked at that cost seconds each and hardly differ between languages.
 *
 * Shape   things → pairs; in the full run each thing in every language, else each in one, so that all languages have their turn
 */
export function inTurn<T>(things: readonly T[]): { readonly locale: Locale; readonly thing: T }[] {
  return things.flatMap((thing, index) => {
    const [turn = locales[0]] = locales.slice(index % locales.length);
    return languages(turn).map((locale) => ({ locale, thing }));
  });
}

/** The same for one thing: the language whose turn it is, or all. */
export function languages(turn: Locale): readonly Locale[] {
  return isFullRun ? locales : [turn];
}
