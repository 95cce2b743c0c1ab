/**
 * Writes `src/lib/format/cldr.ts` from the Unicode CLDR packages: `node scripts/cldr.ts`.
 *
 * Three deliberate departures from CLDR:
 * - U+202F (before «г.», «ж.») becomes U+00A0: the fonts of the site have no glyph for U+202F;
 * - the Kazakh fallback interval gets the en dash which all other Kazakh intervals have;
 * - Kazakh hundreds of thousands are «200 мың» like tens of thousands, not «200 м.», which reads as metres.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Locale, locales } from "../src/lib/domain/locale.ts";
import type { CldrLocale, DatePrecision, DateStyle, IntervalKey } from "../src/lib/format/cldrLocale.ts";

type Texts = Readonly<Record<string, string>>;
type Widths = Readonly<Record<"abbreviated" | "wide", Texts>>;
interface Numbers {
  readonly minimumGroupingDigits: string;
  readonly "symbols-numberSystem-latn": Texts;
  readonly "decimalFormats-numberSystem-latn": { readonly short: { readonly decimalFormat: Texts } };
  readonly "percentFormats-numberSystem-latn": Texts;
  readonly "miscPatterns-numberSystem-latn": Texts;
}
interface Gregorian {
  readonly months: { readonly format: Widths; readonly "stand-alone": Widths };
  readonly dateTimeFormats: {
    readonly availableFormats: Texts;
    readonly intervalFormats: Readonly<Record<string, Texts | string>>;
  };
}

interface Dates {
  readonly dates: { readonly calendars: { readonly gregorian: Gregorian } };
}
interface CldrFile<Name extends string, Content> {
  readonly main: Readonly<Record<Name, Content>>;
}

const load: (path: string) => unknown = createRequire(import.meta.url);

/** The site's English counts as CLDR's `en` (200K) and dates as `en-GB` (4 November 2019). */
const dateLocale = { kk: "kk", ru: "ru", en: "en-GB" } as const satisfies Record<Locale, string>;
const target = fileURLToPath(new URL("../src/lib/format/cldr.ts", import.meta.url));

function fail(place: string, got: unknown, expected: string): never {
  throw new RangeError(`scripts/cldr.ts ${place}: got ${String(got)}, expected ${expected}. Look at what changed in CLDR.`);
}

function need(texts: Texts | string | undefined, key: string): string {
  const text = typeof texts === "object" ? texts[key] : undefined;
  return text?.replaceAll("\u202f", "\u00a0") ?? fail(key, text, "a text");
}

/** "00 тыс'.'" for every plural class and 1–3 digits → one pattern "{0} тыс." */
function compactPattern(formats: Texts, exponent: number): CldrLocale["compact"][number] {
  const keys = Object.keys(formats).filter((key) => {
    const digits = key.indexOf("-count-") - 1;
    return digits >= exponent && digits < exponent + 3;
  });
  const patterns = new Set(keys.map((key) => need(formats, key).replaceAll("'", "").replace(/0+/, "{0}").replace(/м\.$/, "мың")));
  const [pattern] = patterns;
  if (patterns.size !== 1 || pattern === undefined) return fail(`10^${exponent}`, [...patterns], "one pattern for all plural classes");
  return { exponent, pattern };
}

/** CLDR's year skeleton is bare; running text takes the year's word from the month pattern. */
const dropMonth = (pattern: string): string => pattern.replace(/[ML]+/, "").trim();

/** CLDR has no skeleton `yMMMMd` here; UTS 35 widens the month field of `yMMMd`. */
const widenMonth = (pattern: string): string => pattern.replaceAll("MMM", "MMMM");

function datePatterns(formats: Texts): Record<DateStyle, Record<DatePrecision, string>> {
  const pattern = (skeleton: string): string => need(formats, skeleton);
  return {
    short: { year: pattern("y"), month: pattern("yM"), day: pattern("yMd") },
    medium: { year: pattern("y"), month: pattern("yMMM"), day: pattern("yMMMd") },
    long: { year: dropMonth(pattern("yMMMM")), month: pattern("yMMMM"), day: widenMonth(pattern("yMMMd")) },
  };
}

function intervalPatterns(formats: Gregorian["dateTimeFormats"]["intervalFormats"]): Record<DateStyle, Record<IntervalKey, string>> {
  const patterns = (month: string, day: string): Record<IntervalKey, string> => ({
    "year/year": need(formats["y"], "y"),
    "month/year": need(formats[month], "y"),
    "month/month": need(formats[month], "M"),
    "day/year": need(formats[day], "y"),
    "day/month": need(formats[day], "M"),
    "day/day": need(formats[day], "d"),
  });
  const long = patterns("yMMMM", "yMMMd");
  for (const key of ["day/year", "day/month", "day/day"] as const) long[key] = widenMonth(long[key]);
  return { short: patterns("yM", "yMd"), medium: patterns("yMMM", "yMMMd"), long };
}

function deriveLocale(locale: Locale): CldrLocale {
  const dated = dateLocale[locale];
  const { numbers } = (load(`cldr-numbers-full/main/${locale}/numbers.json`) as CldrFile<Locale, { numbers: Numbers }>).main[locale];
  const dates = (load(`cldr-dates-full/main/${dated}/ca-gregorian.json`) as CldrFile<typeof dated, Dates>).main[dated];
  const { gregorian } = dates.dates.calendars;
  const symbols = numbers["symbols-numberSystem-latn"];
  const compact = numbers["decimalFormats-numberSystem-latn"].short.decimalFormat;
  const { availableFormats, intervalFormats } = gregorian.dateTimeFormats;
  const { format, "stand-alone": standalone } = gregorian.months;
  const months = (width: keyof Widths): { format: string[]; standalone: string[] } => ({
    format: Object.values(format[width]),
    standalone: Object.values(standalone[width]),
  });
  const fallback = intervalFormats["intervalFormatFallback"];
  return {
    decimal: need(symbols, "decimal"),
    group: need(symbols, "group"),
    minus: need(symbols, "minusSign"),
    minGroupingDigits: Number(numbers.minimumGroupingDigits),
    percent: need(numbers["percentFormats-numberSystem-latn"], "standard").replace("#,##0", "{0}"),
    numberRange: need(numbers["miscPatterns-numberSystem-latn"], "range"),
    compact: [12, 9, 6, 3].map((exponent) => compactPattern(compact, exponent)),
    months: { abbreviated: months("abbreviated"), wide: months("wide") },
    dates: datePatterns(availableFormats),
    intervals: intervalPatterns(intervalFormats),
    intervalFallback: typeof fallback === "string" ? fallback.replace(" - ", " – ") : fail("fallback", fallback, "a text"),
  };
}

/** Derives the tables of all languages from the installed packages. */
export function deriveCldr(): Record<Locale, CldrLocale> {
  return Object.fromEntries(locales.map((locale) => [locale, deriveLocale(locale)])) as Record<Locale, CldrLocale>;
}

/** The version of the installed packages. */
export const cldrVersion = (load("cldr-core/package.json") as { readonly version: string }).version;

async function writeCldr(): Promise<void> {
  const { format, resolveConfig } = await import("prettier");
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const json = JSON.stringify(deriveCldr()).replace(/[\u00a0\u2009]/g, escape);
  const text = `/** Data of Unicode CLDR ${cldrVersion}, written by \`node scripts/cldr.ts\`; a test compares. Do not edit. */
import type { Locale } from "../domain/locale.ts";
import type { CldrLocale } from "./cldrLocale.ts";

export const cldr: Readonly<Record<Locale, CldrLocale>> = ${json};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser: "typescript" }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCldr();
