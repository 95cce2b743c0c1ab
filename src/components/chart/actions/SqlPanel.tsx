import { useState } from "react";
import { claimFilterOf } from "../../../charts/model/claimFilterOf.ts";
import { formatNumber } from "../../../lib/format/formatNumber.ts";
import { claimsOfIndicator } from "../../../lib/queries/claimsOfIndicator.ts";
import { toLiteralSql } from "../../../lib/queries/toLiteralSql.ts";
import { CopyBlock } from "./CopyBlock.tsx";
import { makeReceipt, type Receipt } from "./makeReceipt.ts";
import type { PanelProps } from "./ShownChart.ts";

type Signed = { readonly kind: "idle" | "working" | "failed" } | { readonly kind: "signed"; readonly receipt: Receipt };

/** The query behind the chart, and a receipt that any DuckDB repeats. */
export function SqlPanel({ chart, words }: PanelProps) {
  const [signed, setSigned] = useState<Signed>({ kind: "idle" });
  const { locale } = chart.context;
  const params = claimFilterOf({ indicatorId: chart.indicatorId, locale }, chart.state);
  const sign = (): void => {
    setSigned({ kind: "working" });
    makeReceipt(params).then(
      (receipt) => setSigned({ kind: "signed", receipt }),
      (fault: unknown) => {
        console.error(`chart ${chart.indicatorId}: the query was not run`, fault);
        setSigned({ kind: "failed" });
      },
    );
  };
  return (
    <div>
      <p className="note">{words.sqlNote}</p>
      <CopyBlock label={words.sqlQuery} text={toLiteralSql(claimsOfIndicator.sql, params)} words={words} />
      <p className="copy-label">{words.sqlParameters}</p>
      <dl className="sql-parameters">
        {Object.entries(params).map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="copy-buttons">
        <button type="button" onClick={sign} disabled={signed.kind === "working"}>
          {words.sqlRun}
        </button>
        <span role="status">
          {signed.kind === "working" ? words.working : signed.kind === "failed" ? chart.context.messages.engineReason.query : ""}
        </span>
      </p>
      {signed.kind === "signed" ? (
        <CopyBlock
          label={words.sqlReceipt}
          text={[
            `${words.receiptData}: ${chart.release.version}`,
            `${words.receiptFile}: ${signed.receipt.databaseSha256}`,
            `${words.receiptResult}: ${signed.receipt.resultSha256}`,
            `${words.receiptRows}: ${formatNumber(signed.receipt.rowCount, locale)}`,
          ].join("\n")}
          words={words}
        />
      ) : null}
    </div>
  );
}
