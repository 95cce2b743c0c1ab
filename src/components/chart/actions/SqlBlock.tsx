import { useState } from "react";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import { formatNumber } from "../../../lib/format/formatNumber.ts";
import type { AskedQuery } from "./AskedQuery.ts";
import { CopyBlock } from "./CopyBlock.tsx";
import { makeReceipt, type Receipt } from "./makeReceipt.ts";
import type { ShownFacts } from "./ShownChart.ts";

interface Props {
  readonly asked: AskedQuery;
  /** The query with its values in place. */
  readonly sql: string;
  /** Tells blocks of several queries apart. */
  readonly toLabel: (label: string) => string;
  readonly chart: ShownFacts;
  readonly words: ActionMessages;
}

type Signed = { readonly kind: "idle" | "working" | "failed" } | { readonly kind: "signed"; readonly receipt: Receipt };

function receiptText({ databaseSha256, resultSha256, rowCount }: Receipt, { chart, words }: Pick<Props, "chart" | "words">): string {
  return [
    `${words.receiptData}: ${chart.release.version}`,
    `${words.receiptFile}: ${databaseSha256}`,
    `${words.receiptResult}: ${resultSha256}`,
    `${words.receiptRows}: ${formatNumber(rowCount, chart.locale)}`,
  ].join("\n");
}

/** One query behind a chart: its text, its parameters, what its rows are, and a receipt. */
export function SqlBlock({ asked, sql, toLabel, chart, words }: Props) {
  const [signed, setSigned] = useState<Signed>({ kind: "idle" });
  const sign = (): void => {
    setSigned({ kind: "working" });
    makeReceipt(asked).then(
      (receipt) => setSigned({ kind: "signed", receipt }),
      (fault: unknown) => {
        console.error(`${chart.id}: the query ${asked.query.name} was not run`, fault);
        setSigned({ kind: "failed" });
      },
    );
  };
  return (
    <div className="sql-block">
      <CopyBlock label={toLabel(words.sqlQuery)} text={sql} words={words} />
      <p className="note">{words.sqlGives[asked.gives]}</p>
      <p className="copy-label">{toLabel(words.sqlParameters)}</p>
      <dl className="sql-parameters">
        {Object.entries(asked.params).map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{value === "" ? "''" : String(value)}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="copy-buttons">
        <button type="button" onClick={sign} disabled={signed.kind === "working"}>
          {words.sqlRun}
        </button>
        <span role="status">{signed.kind === "working" ? words.sqlWorking : signed.kind === "failed" ? words.sqlFailed : ""}</span>
      </p>
      {signed.kind === "signed" ? (
        <CopyBlock label={toLabel(words.sqlReceipt)} text={receiptText(signed.receipt, { chart, words })} words={words} />
      ) : null}
    </div>
  );
}
