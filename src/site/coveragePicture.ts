import { type Picture, composePicture } from "../charts/picture/composePicture.ts";
import { coverageDrawing } from "../charts/picture/coverageDrawing.ts";
import { actionMessages } from "../i18n/actions/messages.ts";
import { sourceNoun } from "../i18n/nouns.ts";
import { coverageTexts } from "../i18n/regions/coverageTexts.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { formatCount } from "../lib/format/formatCount.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { coverageGrid } from "../lib/regions/coverageGrid.ts";
import { upperFirst } from "../lib/format/upperFirst.ts";
import { firstView } from "../lib/regions/coverageView.ts";
import { coverageFinding } from "./coverageFinding.ts";
import { regionCoverage } from "./regionCoverage.ts";
import { release } from "./release.ts";
import { siteData } from "./siteData.ts";
import { startTools } from "./socialCard.ts";

/** States that a cell of all years may be in: no region did not exist in all of them. */
const legendStates = ["found", "not_chartable", "other_scope_only", "no_figure_found"] as const;

/** The matrix as a picture that leaves the site: finding, cells, how to read them, what was read, release, rights. */
export async function coveragePicture(locale: Locale): Promise<Picture> {
  const [{ coverage, placeNames, indicators }, finding, { totals }, setter] = await Promise.all([
    regionCoverage(locale),
    coverageFinding(locale),
    siteData(locale),
    startTools(),
  ]);
  const text = coverageTexts[locale];
  const { states, rest, total, oldBorders } = text.words;
  const grid = coverageGrid(coverage, firstView, new Map());
  const collected = formatDate(release.collectedThrough, locale, "long");
  const nameOf = (indicatorId: string): string => indicators.find((one) => one.indicatorId === indicatorId)?.name ?? indicatorId;
  const drawing = coverageDrawing({
    grid,
    rowNames: grid.rows.map((row) => upperFirst(placeNames.get(row.geo) ?? row.geo)),
    columnNames: grid.columns.map((column) => (column.kind === "indicator" ? nameOf(column.indicatorId) : rest)),
    total,
    legend: [...legendStates.map((state) => [state, states[state]] as const), ["*", oldBorders]],
    setter,
  });
  const [firstYear = 0, lastYear = 0] = [coverage.years[0], coverage.years.at(-1)];
  return composePicture(
    {
      title: finding.title,
      subtitle: text.picture.subtitle,
      notes: [text.matrixNote(firstYear, lastYear)],
      sources: text.picture.sources(formatCount(totals.sourceCount, sourceNoun[locale], locale), collected),
      credits: [actionMessages[locale].release(release.version, collected), actionMessages[locale].rights.mixed],
      description: [finding.title, ...finding.sentences].join(". "),
    },
    { kind: "drawing", ...drawing },
    setter,
  );
}
