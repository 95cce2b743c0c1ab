import type { Coverage } from "./coverage.ts";

/** Word of the address for claims without a date. */
export const undatedWord = "none";

/** What a reader chose to see of the matrix. */
export interface CoverageView {
  /** One indicator, year by year; null shows indicators side by side. */
  readonly indicatorId: string | null;
  /** One year, or the claims without a date; null shows all together. */
  readonly year: number | typeof undatedWord | null;
  /** Indicators of one theme; null shows those of most regions. */
  readonly theme: string | null;
}

export const firstView: CoverageView = { indicatorId: null, year: null, theme: null };

function parseYear(text: string | null, years: readonly number[]): CoverageView["year"] {
  if (text === undatedWord) return undatedWord;
  return years.find((year) => String(year) === text) ?? null;
}

/** Reads a view from the address; what the matrix does not have is left out, and one indicator leaves no room for more. */
export function parseCoverageView(params: URLSearchParams, coverage: Coverage, themes: readonly string[]): CoverageView {
  const indicatorId = coverage.indicatorIds.find((id) => id === params.get("indicator")) ?? null;
  if (indicatorId !== null) return { ...firstView, indicatorId };
  return { indicatorId, year: parseYear(params.get("year"), coverage.years), theme: themes.find((theme) => theme === params.get("theme")) ?? null };
}

/** Writes a view as address parameters; what is as at first is left out. */
export function coverageViewToParams({ indicatorId, year, theme }: CoverageView): URLSearchParams {
  const params = new URLSearchParams();
  if (indicatorId !== null) params.set("indicator", indicatorId);
  if (year !== null) params.set("year", String(year));
  if (theme !== null) params.set("theme", theme);
  return params;
}
