import type { CompareCell, CompareRow } from "../../charts/compare/compareRows.ts";
import { populationId } from "../../charts/maps/SliceChoice.ts";
import { formatPeriod, formatValueWithUnit } from "../../charts/option/formatValue.ts";
import type { CompareContext } from "./CompareContext.ts";
import { ValueBar } from "./ValueBar.tsx";

interface Props {
  readonly rows: readonly CompareRow[];
  readonly codes: readonly string[];
  readonly context: CompareContext;
}

/** Names of the chosen regions. */
export function namesOf(codes: readonly string[], { facts }: Pick<CompareContext, "facts">): string[] {
  return codes.map((code) => facts.places.find((place) => place.placeId === code)?.name ?? code);
}

function periodText(cell: CompareCell, { locale, chart }: CompareContext): string {
  return cell.reading === null ? "" : (formatPeriod(cell.reading, locale, "medium") ?? chart.unknownPeriod);
}

function Cell({ cell, row, name, context }: { cell: CompareCell; row: CompareRow; name: string; context: CompareContext }) {
  const { facts, locale, messages, href } = context;
  const { reading, isShared, placeId } = cell;
  // A narrow page has no columns to read the name from.
  const place = <span className="compare-place">{name}</span>;
  if (reading === null)
    return (
      <td data-place={placeId} className="is-none">
        {place} <small>{messages.none}</small>
      </td>
    );
  const unit = facts.units.find((one) => one.unitId === row.unitId);
  const value = unit === undefined ? String(reading.value) : formatValueWithUnit(reading, unit, locale);
  const isOther = !isShared && row.foundCount > 1;
  return (
    <td data-place={placeId} data-value={reading.value}>
      {place}{" "}
      <a className="compare-value" href={href.source(reading.sourceId, reading.claimId)}>
        {value}
      </a>
      {isShared ? <ValueBar share={row.maxValue > 0 ? reading.value / row.maxValue : 0} qualifier={reading.qualifier} /> : null}
      {isShared ? null : (
        <small className="compare-period">
          {periodText(cell, context)}
          {isOther ? ` (${messages.otherPeriod})` : ""}
        </small>
      )}
    </td>
  );
}

function RowHead({ row, context }: { readonly row: CompareRow; readonly context: CompareContext }) {
  const { facts, messages, href } = context;
  const name = facts.indicators[row.indicatorId] ?? messages.population;
  const shared = row.cells.find((cell) => cell.isShared);
  const details = [row.segmentName, row.basisName, shared === undefined ? null : periodText(shared, context)];
  return (
    <th scope="row">
      {row.indicatorId === populationId ? name : <a href={href.indicator(row.indicatorId)}>{name}</a>}
      <small>{details.filter((part) => part !== null).join(" · ")}</small>
    </th>
  );
}

/** Rows of a comparison; a narrow page sets the regions under each other. */
export function CompareTable({ rows, codes, context }: Props) {
  const names = namesOf(codes, context);
  return (
    <table className="compare-table" data-count={codes.length}>
      <caption className="visually-hidden">{context.messages.caption(names.join(", "))}</caption>
      <thead>
        <tr>
          <th scope="col">{context.messages.indicator}</th>
          {codes.map((code, index) => (
            <th key={code} scope="col">
              <a href={context.href.region(code)}>{names[index]}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-row={row.key}>
            <RowHead row={row} context={context} />
            {row.cells.map((cell, index) => (
              <Cell key={cell.placeId} cell={cell} row={row} name={names[index] ?? cell.placeId} context={context} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
