import type { Locale } from "../domain/locale.ts";

/** The Kazakh alphabet, which holds the Russian one in its own order. */
export const cyrillicAlphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** The reader's own script comes first. */
const scriptMarks: Readonly<Record<Locale, { readonly cyrillic: string; readonly latin: string }>> = {
  kk: { cyrillic: "a", latin: "b" },
  ru: { cyrillic: "a", latin: "b" },
  en: { cyrillic: "b", latin: "a" },
};

/** ASCII order of the marks: end of level < gap between words < number < scripts. */
const [levelEnd, gap, numberMark, otherScriptMark] = ["!", "-", "0", "c"] as const;

/** In Russian ё is sorted as е, in Kazakh it is a letter of its own. */
const baseLetter = (lower: string, locale: Locale): string => (locale === "ru" && lower === "ё" ? "е" : lower);

function letterKey(base: string, locale: Locale): string {
  const place = cyrillicAlphabet.indexOf(base);
  if (place >= 0) return scriptMarks[locale].cyrillic + String.fromCharCode(48 + place);
  const [plain = base] = base.normalize("NFD");
  if (/^[a-z]$/.test(plain)) return scriptMarks[locale].latin + plain;
  return otherScriptMark + (base.codePointAt(0) ?? 0).toString(16).padStart(6, "0");
}

/** Puts the length before the digits, so that 9 comes before 10. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, "");
  return numberMark + String(significant.length).padStart(2, "0") + significant;
}

function marksKey(marks: readonly boolean[]): string {
  return marks.map(Number).join("").replace(/0+$/, "");
}

/**
 * Makes a text by which names sort as a dictionary of the language sorts them, also byte by byte in SQL.
 *
 * Shape   text → ASCII: letters and numbers, then accents, then capitals; quotes and punctuation do not count
 * Source  Kazakh and Russian alphabets; own script first, as in CLDR's collation
 */
export function sortKey(text: string, locale: Locale): string {
  const primary: string[] = [];
  const accents: boolean[] = [];
  const capitals: boolean[] = [];
  for (const [token] of text.normalize("NFC").matchAll(/[0-9]+|\p{L}|[\s\u2010-\u2015-]+/gu)) {
    const lower = token.toLowerCase();
    const base = baseLetter(lower, locale);
    if (/^[0-9]/.test(token)) primary.push(numberKey(token));
    else if (!/^\p{L}/u.test(token)) primary.push(gap);
    else {
      primary.push(letterKey(base, locale));
      accents.push(base !== lower || (!cyrillicAlphabet.includes(base) && base !== base.normalize("NFD")));
      capitals.push(token !== lower);
    }
  }
  const words = primary
    .join("")
    .replace(/^-+|-+$/g, "")
    .replace(/-+/g, gap);
  return [words, marksKey(accents), marksKey(capitals)].join(levelEnd);
}
