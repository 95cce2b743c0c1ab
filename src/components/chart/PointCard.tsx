import type { ChartContext } from "../../charts/chartContext.ts";
import type { PointFacts } from "../../charts/pointFacts.ts";
import { claimHref, linkTarget, sourceHref } from "./claimLinks.ts";

interface Props {
  readonly facts: PointFacts;
  readonly at: { readonly x: number; readonly y: number };
  readonly widthPx: number;
  readonly position: string;
  readonly context: Pick<ChartContext, "locale" | "messages">;
}

const cardWidthPx = 288;
const belowPx = 14;

/** What stands behind the point under the pointer or the keyboard cursor, with the ways to its claim and source. */
export function PointCard({ facts, at, widthPx, position, context }: Props) {
  const { locale, messages } = context;
  const style = { left: Math.max(0, Math.min(at.x - cardWidthPx / 2, widthPx - cardWidthPx)), top: at.y + belowPx };
  return (
    <div className="live-point" style={style}>
      <p>
        <strong>{facts.value}</strong>
        {" · "}
        {facts.period}
      </p>
      <p className="live-detail">
        {facts.printed.label}: <span lang={facts.printed.language}>{facts.printed.words}</span>
      </p>
      <p>
        {facts.basis} · {facts.who}
      </p>
      {facts.others === null ? null : <p className="live-others">{facts.others}</p>}
      {facts.repeated === null ? null : <p className="live-detail">{facts.repeated}</p>}
      <p className="live-detail">
        {messages.card.source}:{" "}
        <a href={sourceHref(facts, locale)} target={linkTarget()}>
          {facts.source}
        </a>
      </p>
      <p className="live-detail">
        <a href={claimHref(facts, locale)} target={linkTarget()}>
          {messages.card.toClaim(facts.claimId)}
        </a>{" "}
        · {position}
      </p>
    </div>
  );
}
