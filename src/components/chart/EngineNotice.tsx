import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatPercent } from "../../lib/format/formatPercent.ts";
import type { EngineStatus } from "./useChartAnswer.ts";

interface Props {
  readonly status: EngineStatus;
  readonly messages: ChartMessages;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

/** What the engine is doing, in one line; a failure says what still stands and how to go on. */
export function EngineNotice({ status, messages, locale, onRetry }: Props) {
  return (
    <div className="engine-notice" role="status" data-status={status.kind}>
      {status.kind === "loading" ? (
        <>
          {messages.engineLoading(formatPercent(Math.round(status.share * 100), locale))}{" "}
          <progress max={1} value={status.share} aria-label={messages.engineLoading("")} />
        </>
      ) : null}
      {status.kind === "working" ? messages.engineWorking : null}
      {status.kind === "failed" ? (
        <>
          {messages.engineFailed} {messages.engineReason[status.reason]} {messages.engineStillHere}{" "}
          <button type="button" onClick={onRetry}>
            {messages.retry}
          </button>
        </>
      ) : null}
    </div>
  );
}
