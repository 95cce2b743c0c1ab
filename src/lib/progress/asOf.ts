/**
 * The day on which a promise is looked at: the release's own date, or an earlier one that a reader chose.
 *
 * Units   `on` is a full date (YYYY-MM-DD); never the machine's clock
 */
export interface AsOf {
  readonly on: string;
  /** True for the release's own date: what was read without a date of publication is known then, and not before. */
  readonly isLatest: boolean;
}
