/** How many digits follow the decimal sign: `decimals` at least, `maxDecimals` at most; alone, `decimals` is exact. */
export interface NumberOptions {
  readonly decimals?: number;
  readonly maxDecimals?: number;
}

/** A number as it will be read: digits only, sign apart. */
export interface DecimalParts {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** CLDR's decimal pattern `#,##0.###` in all three languages. */
const defaultMaxDecimals = 3;
const smallDigits = 3;
const maxSmallDecimals = 12;

/** A small number keeps three digits, so that what is not zero never reads as zero. */
function maxDecimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.1) return defaultMaxDecimals;
  return Math.min(maxSmallDecimals, smallDigits - 1 - Math.floor(Math.log10(size)));
}

/**
 * Rounds a number (halves away from zero) and splits it into its digits.
 *
 * Shape   value → { isNegative, whole, fraction }; what rounds to zero has no sign
 * Errors  RangeError for what is not finite or from 1e21 up, and for `decimals` above `maxDecimals`
 */
export function decimalParts(value: number, options: NumberOptions = {}): DecimalParts {
  if (!(Math.abs(value) < 1e21)) {
    throw new RangeError(`decimalParts value: got ${value}, expected a finite number below 1e21. Show a gap instead of a number.`);
  }
  const min = options.decimals ?? 0;
  const max = options.maxDecimals ?? options.decimals ?? maxDecimalsOf(value);
  if (min > max) {
    throw new RangeError(`decimalParts options: got decimals ${min}, expected at most maxDecimals ${max}. Raise maxDecimals.`);
  }
  const [whole = "0", allDigits = ""] = Math.abs(value).toFixed(max).split(".");
  const fraction = allDigits.slice(0, min) + allDigits.slice(min).replace(/0+$/, "");
  return { isNegative: value < 0 && /[1-9]/.test(whole + fraction), whole, fraction };
}
