import type { ChartContext } from "../../charts/chartContext.ts";
import { whoSaid } from "../../charts/chartTable.ts";
import { formatPeriod, formatValueWithUnit } from "../../charts/option/formatValue.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";

interface Props {
  /** The claim as printed, also where the chart shows a rate. */
  readonly claim: ClaimRecord | null;
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly widthPx: number;
  readonly position: string;
  /** Opened by a tap: it stays and leads on. */
  readonly isPinned: boolean;
  readonly context: Pick<ChartContext, "locale" | "messages" | "unit">;
}

const cardWidthPx = 260;

/** What stands behind the point under the pointer or the keyboard cursor; spoken when it changes. */
export function PointCard({ claim, at, widthPx, position, isPinned, context }: Props) {
  const { locale, messages, unit } = context;
  const style = at ? { left: Math.max(0, Math.min(at.x - cardWidthPx / 2, widthPx - cardWidthPx)), top: at.y + 16 } : undefined;
  return (
    <p className={claim === null ? "live-point is-empty" : isPinned ? "live-point is-pinned" : "live-point"} style={style} role="status">
      {claim ? (
        <>
          <strong>{formatValueWithUnit(claim, unit, locale)}</strong>
          {" · "}
          {formatPeriod(claim, locale, "medium") ?? messages.unknownPeriod}
          <br />
          {claim.basisName} · {whoSaid(claim, messages)}. <span className="live-position">{position}.</span>
          {isPinned ? (
            <>
              <br />
              <a href={`#${claim.claimId}`}>{claim.claimId}</a>
            </>
          ) : null}
        </>
      ) : null}
    </p>
  );
}
