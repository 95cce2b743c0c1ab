const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Tells whether a text is a real date written as YYYY, YYYY-MM or YYYY-MM-DD. */
export function isPartialDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = shape.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * Tells whether one date lies surely before another, each with its own precision.
 *
 * `2024` is not before `2024-05`: the year may mean its last day.
 */
export function isSurelyBefore(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
