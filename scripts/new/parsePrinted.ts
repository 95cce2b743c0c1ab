import type { Qualifier } from "../../src/lib/domain/claim.ts";
import { hedgeWords } from "./hedgeWords.ts";

/** What the words of a print say as cells. */
export interface PrintedNumber {
  readonly value: string;
  readonly qualifier: Qualifier;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|тыс(?:\.|яч\p{L}*|\p{L}{0,2})?|мың\p{L}*|myń\p{L}*|k)$/u, 1e3],
  [/^(?:million|mln|m|млн|миллион\p{L}*|mıllıon\p{L}*)\.?$/u, 1e6],
  [/^(?:billion|bln|bn|млрд|миллиард\p{L}*|mıllıard\p{L}*)\.?$/u, 1e9],
  [/^(?:trillion|трлн|триллион\p{L}*)\.?$/u, 1e12],
];

const space = "[ \\u00a0\\u202f]";
const grouped = new RegExp(`\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`, "gu");

/** Reads one run of digits; one comma or point before three digits groups them in English and is unclear elsewhere. */
function readDigits(text: string, language: string): number | null {
  const plain = text.replace(new RegExp(space, "gu"), "");
  const marks = plain.replace(/\d/g, "");
  if (marks === "") return Number(plain);
  if (language === "en" && /^\d{1,3}(,\d{3})*(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ""));
  return marks.length === 1 && !/[.,]\d{3}$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}

function scaleOf(word: string): number {
  return scales.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

interface Part {
  readonly digits: number;
  readonly scale: number;
}

function readParts(text: string, language: string): (Part | null)[] {
  return [...text.matchAll(grouped)].map((match) => {
    const digits = readDigits(match[0], language);
    const rest = text.slice(match.index + match[0].length);
    const [, half = "", word = ""] = /^[ \u00a0\u202f]?(жарым |jarym )?[ \u00a0\u202f]?([\p{L}]+\.?)?/u.exec(rest) ?? [];
    return digits === null ? null : { digits: digits + (half === "" ? 0 : 0.5), scale: scaleOf(word) };
  });
}

/** "5 млн 83 мың": each part is smaller than the scale of the part before it. */
function joinParts(parts: readonly Part[]): number | null {
  const fits = parts.every(({ digits, scale }, index) => {
    const before = parts[index - 1];
    return before === undefined || digits * scale < before.scale;
  });
  return fits && parts.length > 0 ? parts.reduce((sum, { digits, scale }) => sum + digits * scale, 0) : null;
}

function stands(phrase: string, text: string): boolean {
  if (!/\p{L}/u.test(phrase)) return text.includes(phrase);
  const isStem = phrase.endsWith("*");
  return new RegExp(`(?<!\\p{L})${isStem ? phrase.slice(0, -1) : `${phrase}(?!\\p{L})`}`, "u").test(text);
}

/** Kazakh says "more than" by the case of the number; the word after it may be cut off. */
const kazakhMoreThan = /(?:[нд][ае]н|т[ае]н)$/u;

function hedgeOf(text: string, language: string): Qualifier {
  const found = Object.entries(hedgeWords).flatMap(([qualifier, phrases]) =>
    phrases.filter((phrase) => stands(phrase, text)).map((phrase) => ({ qualifier: qualifier as Qualifier, length: phrase.length })),
  );
  const [longest] = found.sort((a, b) => b.length - a.length);
  return longest?.qualifier ?? (language === "kk" && kazakhMoreThan.test(text) ? "more_than" : "exact");
}

/**
 * Reads a printed number in Kazakh, Russian or English: "more than 310 thousand", «более 310 тыс.», «310 мыңнан астам».
 *
 * Shape   words, ISO 639-1 language of the source → digits and qualifier, or null where a person must say what is meant:
 *         no digits, a range, a separator that may mean two things
 */
export function parsePrinted(words: string, language: string): PrintedNumber | null {
  const text = words.toLowerCase();
  if (/\d\s*[-–—]\s*\d/u.test(text)) return null;
  const parts = readParts(text, language);
  if (parts.some((part) => part === null)) return null;
  const value = joinParts(parts as Part[]);
  if (value === null) return null;
  return { value: String(Number(value.toPrecision(15))), qualifier: hedgeOf(text, language) };
}
