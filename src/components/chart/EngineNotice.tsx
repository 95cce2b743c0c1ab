import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatPercent } from "../../lib/format/formatPercent.ts";
import type { EngineStatus } from "./useEngineAnswer.ts";

interface Props {
  readonly status: EngineStatus;
  readonly messages: SharedChartMessages;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

/** What the engine is doing, in one line; a failure says what still stands and how to go on. The percentage is not spoken. */
export function EngineNotice({ status, messages, locale, onRetry }: Props) {
  const percent = status.kind === "loading" ? formatPercent(Math.round(status.share * 100), locale) : "";
  return (
    <div className="engine-notice" data-status={status.kind}>
      {status.kind === "loading" ? (
        <>
          <span aria-hidden="true">{messages.engineLoading(percent)}</span>{" "}
          <progress max={1} value={status.share} aria-label={messages.engineLoading("")} />
        </>
      ) : null}
      <span role="status">
        {status.kind === "working" ? messages.engineWorking : null}
        {status.kind === "failed" ? `${messages.engineFailed} ${messages.engineReason[status.reason]} ${messages.engineStillHere}` : null}
      </span>
      {status.kind === "failed" ? (
        <>
          {" "}
          <button type="button" onClick={onRetry}>
            {messages.retry}
          </button>
        </>
      ) : null}
    </div>
  );
}
