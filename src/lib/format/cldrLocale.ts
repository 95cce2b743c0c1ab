/** How exactly a date is known, and how widely it is written. */
export type DatePrecision = "year" | "month" | "day";
export type DateStyle = "short" | "medium" | "long";

/** Precision of both ends, then the largest part in which they differ. */
export type IntervalKey = "year/year" | "month/year" | "month/month" | "day/year" | "day/month" | "day/day";

/** Twelve month names, each as it stands inside a full date and alone with a year. */
interface MonthNames {
  readonly format: readonly string[];
  readonly standalone: readonly string[];
}

/**
 * What the formatters need to know of one language; filled by `scripts/cldr.ts`.
 *
 * Shape   `{0}`, `{1}` in a pattern are the texts to be put in; date patterns are CLDR's own (y M L d, quotes)
 */
export interface CldrLocale {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  readonly minGroupingDigits: number;
  readonly percent: string;
  readonly numberRange: string;
  /** Short compact patterns, the largest power of ten first. */
  readonly compact: readonly { readonly exponent: number; readonly pattern: string }[];
  readonly months: { readonly abbreviated: MonthNames; readonly wide: MonthNames };
  readonly dates: Readonly<Record<DateStyle, Readonly<Record<DatePrecision, string>>>>;
  readonly intervals: Readonly<Record<DateStyle, Readonly<Record<IntervalKey, string>>>>;
  /** For two ends of unlike precision. */
  readonly intervalFallback: string;
}
