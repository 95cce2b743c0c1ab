import { toLiteralSql } from "../../../lib/queries/toLiteralSql.ts";
import type { PanelProps } from "./ShownChart.ts";
import { SqlBlock } from "./SqlBlock.tsx";

/** The queries behind the chart, each with a receipt that any DuckDB repeats. */
export function SqlPanel({ chart, parts, words }: PanelProps) {
  const { queries } = parts;
  return (
    <div>
      <p className="note">{words.sqlNote}</p>
      {queries.map((asked, index) => {
        const sql = toLiteralSql(asked.query.sql, asked.params);
        const toLabel = (label: string): string => (queries.length === 1 ? label : words.numbered(label, index + 1));
        // Another question takes another receipt.
        return <SqlBlock key={sql} sql={sql} asked={asked} toLabel={toLabel} chart={chart} words={words} />;
      })}
    </div>
  );
}
