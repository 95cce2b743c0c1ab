import { useMemo } from "react";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { type CellState } from "../../lib/regions/coverage.ts";
import { type CoverageGrid, coverageGrid } from "../../lib/regions/coverageGrid.ts";
import { CoverageControls } from "./CoverageControls.tsx";
import type { CoverageProps } from "./coverageProps.ts";
import { CoverageTable } from "./CoverageTable.tsx";
import { useIsAwake } from "../chart/useIsAwake.ts";
import { useCoverageView } from "./useCoverageView.ts";

const stateOrder: readonly CellState[] = ["found", "not_chartable", "other_scope_only", "no_figure_found", "did_not_exist"];

/** "Claims shown: 385. Cells: fit for a chart – 112; no figure found – 65." */
function summaryOf({ total, states }: CoverageGrid, { words, locale }: Pick<CoverageProps, "words" | "locale">): string {
  const cells = stateOrder.filter((state) => states[state] > 0).map((state) => `${words.states[state]} – ${formatNumber(states[state], locale)}`);
  return `${words.shownClaims}: ${formatNumber(total, locale)}. ${words.shownCells}: ${cells.join("; ")}.`;
}

/** The coverage of the regions as a matrix that the reader narrows to a theme, a year or an indicator. */
export default function CoverageMatrix(props: CoverageProps) {
  const { coverage, regions, indicators, themes, words, locale } = props;
  const isAwake = useIsAwake();
  const { view, change } = useCoverageView(coverage, themes);
  const themeOf = useMemo(() => new Map(indicators.map(({ id, theme }) => [id, theme])), [indicators]);
  const grid = useMemo(() => coverageGrid(coverage, view, themeOf), [coverage, view, themeOf]);
  const indicator = indicators.find(({ id }) => id === view.indicatorId);
  const caption = [words.caption, indicator?.name, view.year === "none" ? words.undated : view.year].filter((part) => part != null).join(": ");
  return (
    <>
      {isAwake ? (
        <CoverageControls coverage={coverage} indicators={indicators} themes={themes} words={words} view={view} onChange={change} />
      ) : (
        <div className="coverage-controls is-asleep" />
      )}
      <p className="note" role="status">
        {summaryOf(grid, { words, locale })}
      </p>
      <CoverageTable
        grid={grid}
        regions={regions}
        indicators={indicators}
        words={words}
        locale={locale}
        caption={caption}
        indicatorId={view.indicatorId}
      />
    </>
  );
}
