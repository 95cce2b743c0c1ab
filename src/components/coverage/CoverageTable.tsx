import type { CoverageWords } from "../../i18n/regions/CoverageWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { CoverageGrid, GridColumn } from "../../lib/regions/coverageGrid.ts";
import { CoverageCell } from "./CoverageCell.tsx";
import type { Named } from "./coverageProps.ts";

interface Props {
  readonly grid: CoverageGrid;
  readonly regions: readonly Named[];
  readonly indicators: readonly Named[];
  readonly words: CoverageWords;
  readonly locale: Locale;
  readonly caption: string;
  /** The indicator that the table is about when its columns are years. */
  readonly indicatorId: string | null;
}

/** Short sign and full name of a column: years are short enough, indicators are numbered. */
function columnHead(column: GridColumn, index: number, { indicators, words }: Pick<Props, "indicators" | "words">): readonly [string, string] {
  if (column.kind === "year") return [`’${String(column.year).slice(2)}`, String(column.year)];
  if (column.kind === "undated") return ["?", words.undated];
  if (column.kind === "rest") return ["+", words.rest];
  return [String(index + 1), indicators.find(({ id }) => id === column.indicatorId)?.name ?? column.indicatorId];
}

/** First and last year of the bars in the cells; null where a cell is of one year. */
function stripAxis({ rows }: CoverageGrid): readonly [string, string] | null {
  const years = rows[0]?.cells[0]?.marks.flatMap(({ year }) => (year === null ? [] : [year])) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [`’${String(first).slice(2)}`, `’${String(last).slice(2)}`];
}

/** Region page of a cell, at the indicator where the cell is of one. */
function cellHref(geo: string, column: GridColumn, indicatorId: string | null): string {
  const anchor = column.kind === "indicator" ? column.indicatorId : column.kind === "rest" ? null : indicatorId;
  return anchor === null ? `${geo}/` : `${geo}/#${anchor}`;
}

/** A sum of claims; where there are none a dash, for nothing found is not zero. */
function sumText(sum: number, locale: Locale): string {
  return sum === 0 ? "–" : formatNumber(sum, locale);
}

/** The signs of the columns in words, for windows too narrow for names. */
function ColumnKey({ heads, words }: { readonly heads: readonly (readonly [string, string])[]; readonly words: CoverageWords }) {
  return (
    <dl className="coverage-key" aria-hidden="true">
      {[...heads, ["=", words.total] as const].map(([sign, name]) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>{name}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Regions by indicators or by years: how many claims were found, and why there are none. */
export function CoverageTable({ grid, regions, indicators, words, locale, caption, indicatorId }: Props) {
  const heads = grid.columns.map((column, index) => columnHead(column, index, { indicators, words }));
  const axis = stripAxis(grid);
  const nameOf = (geo: string): string => regions.find(({ id }) => id === geo)?.name ?? geo;
  return (
    <>
      {grid.shape === "indicators" ? <ColumnKey heads={heads} words={words} /> : null}
      <table className={`coverage has-${grid.shape}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="region-head">
              {words.region}
            </th>
            {heads.map(([sign, name]) => (
              <th key={name} scope="col">
                <span className="column-sign" aria-hidden="true">
                  {sign}
                </span>
                <span className="column-name">{name}</span>
                {axis === null ? null : (
                  <span className="strip-axis" aria-hidden="true">
                    <span>{axis[0]}</span>
                    <span>{axis[1]}</span>
                  </span>
                )}
              </th>
            ))}
            <th scope="col" className="total">
              <span className="column-sign" aria-hidden="true">
                =
              </span>
              <span className="column-name">{words.total}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.geo}>
              <th scope="row">
                <a href={`${row.geo}/`}>{nameOf(row.geo)}</a>
              </th>
              {row.cells.map((cell, index) => {
                const column = grid.columns[index];
                return column === undefined ? null : (
                  <CoverageCell key={heads[index]?.[1]} cell={cell} href={cellHref(row.geo, column, indicatorId)} words={words} locale={locale} />
                );
              })}
              <td className="total">{sumText(row.total, locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {grid.columnTotals.map((total, index) => (
              <td key={heads[index]?.[1]} className="total">
                {sumText(total, locale)}
              </td>
            ))}
            <td className="total">{sumText(grid.total, locale)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
