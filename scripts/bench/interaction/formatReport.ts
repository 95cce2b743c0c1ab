import { percentile } from "./percentile.ts";

/** Times of one thing, beside those of the native engine that answers the same. */
export interface Measured {
  readonly what: string;
  readonly ms: readonly number[];
  readonly nativeMs: readonly number[];
}

const heads = ["p50, ms", "p95, ms", "p50 × native", "p95 × native", "p50 × smallest"] as const;

function toCells({ what, ms, nativeMs }: Measured, smallestMs: number): string[] {
  const [p50, p95] = [percentile(ms, 0.5), percentile(ms, 0.95)];
  const ratios = [p50 / percentile(nativeMs, 0.5), p95 / percentile(nativeMs, 0.95), p50 / smallestMs];
  return [what, ...[p50, p95].map((one) => one.toFixed(1)), ...ratios.map((one) => one.toFixed(2))];
}

/**
 * Writes measurements as a table; nothing in it passes or fails.
 *
 * Shape   measurements → lines of equal width: milliseconds of this machine, then ratios that travel
 */
export function formatReport(measured: readonly Measured[]): string {
  const smallestMs = Math.min(...measured.map(({ ms }) => percentile(ms, 0.5)));
  const lines = [["", ...heads], ...measured.map((one) => toCells(one, smallestMs))];
  const widths = ["", ...heads].map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
  return lines.map((cells) => cells.map(pad).join("  ")).join("\n");
}
