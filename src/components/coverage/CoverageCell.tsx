import type { CoverageWords } from "../../i18n/regions/CoverageWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { claimCount } from "../../lib/regions/coverage.ts";
import type { GridCell } from "../../lib/regions/coverageGrid.ts";
import { YearStrip } from "./YearStrip.tsx";

interface Props {
  readonly cell: GridCell;
  /** Where the claims of the cell stand. */
  readonly href: string;
  readonly words: CoverageWords;
  readonly locale: Locale;
}

/** What a cell says in words: "2024: 5, no date: 2 – part of the region only". */
function cellText({ marks, state, oldBorders }: GridCell, words: CoverageWords, locale: Locale): string {
  const years = marks
    .filter((mark) => claimCount(mark) > 0)
    .map((mark) => `${mark.year === null ? words.undated : mark.year}: ${formatNumber(claimCount(mark), locale)}`);
  const notes = [words.states[state], ...(oldBorders > 0 ? [words.oldBorders] : [])];
  return `${years.join(", ")} – ${notes.join("; ")}`;
}

/** One cell of the matrix: how many claims, in which years, or why there are none. */
export function CoverageCell({ cell, href, words, locale }: Props) {
  const { claims, state, oldBorders, marks } = cell;
  if (claims === 0) {
    return (
      <td className={`is-${state}`} title={words.states[state]}>
        <span className="visually-hidden">{words.states[state]}</span>
      </td>
    );
  }
  return (
    <td className={`is-${state}`}>
      <a href={href} title={cellText(cell, words, locale)}>
        <span className="cell-count">
          {formatNumber(claims, locale)}
          {oldBorders > 0 ? <sup aria-hidden="true">*</sup> : null}
        </span>
        {state === "found" ? null : <span className="visually-hidden"> {words.states[state]}</span>}
        {marks.length > 1 ? <YearStrip marks={marks} /> : null}
      </a>
    </td>
  );
}
