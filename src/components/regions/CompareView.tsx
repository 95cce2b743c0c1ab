import type { CompareRow } from "../../charts/compare/compareRows.ts";
import type { CompareContext } from "./CompareContext.ts";
import { CompareTable, namesOf } from "./CompareTable.tsx";

interface Props {
  readonly rows: readonly CompareRow[];
  readonly population: CompareRow;
  readonly codes: readonly string[];
  readonly context: CompareContext;
}

/** Rows that at least two regions share, then those of one. */
export function splitRows(rows: readonly CompareRow[]): { readonly shared: readonly CompareRow[]; readonly single: readonly CompareRow[] } {
  return { shared: rows.filter((row) => row.foundCount > 1), single: rows.filter((row) => row.foundCount === 1) };
}

/** The chosen regions side by side, at build and in the page alike. */
export function CompareView({ rows, population, codes, context }: Props) {
  const { messages } = context;
  const { shared, single } = splitRows(rows);
  return (
    <div className="compare">
      <h2>{namesOf(codes, context).join(", ")}</h2>
      <p className="figure-title">{shared.length === 0 ? messages.nothingShared : messages.sharedHeading(shared.length)}</p>
      <CompareTable rows={[population, ...shared]} codes={codes} context={context} />
      <p className="note">{messages.bars}</p>
      {single.length === 0 ? null : (
        <details className="compare-single">
          <summary>{messages.singleHeading(single.length)}</summary>
          <CompareTable rows={single} codes={codes} context={context} />
        </details>
      )}
    </div>
  );
}
