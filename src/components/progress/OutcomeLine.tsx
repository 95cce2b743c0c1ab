import type { OtherReason } from "../../lib/progress/verdictResult.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import { indicatorLink, sourceLink } from "./promiseLinks.ts";
import type { ShownOutcome } from "../../charts/promises/ShownPromise.ts";
import { outcomeWords } from "../../charts/promises/valueWords.ts";

interface Props {
  readonly outcome: ShownOutcome;
  /** Why it decides nothing; null when the verdict rests on it. */
  readonly reason: OtherReason | null;
  readonly ctx: CardContext;
}

/** What a row says, linked to the list of its indicator when it stands there. */
function Said({ outcome, ctx }: Pick<Props, "outcome" | "ctx">) {
  const words = outcomeWords(outcome, ctx);
  return outcome.indicatorId === null ? words : <a href={indicatorLink(ctx.locale, outcome.indicatorId, outcome.outcomeId)}>{words}</a>;
}

/** One thing that is known of a promise: number or event, who counts, who printed it, why it may not decide. */
export function OutcomeLine({ outcome, reason, ctx }: Props) {
  const { text, locale } = ctx;
  const kind = outcome.outcomeKind === null ? null : text.card.outcomeKinds[outcome.outcomeKind];
  const printed = outcome.publishedOn === null ? "" : `, ${formatDate(outcome.publishedOn, locale, "medium")}`;
  const rowId = outcome.kind === "source" ? "" : outcome.outcomeId;
  return (
    <li>
      <Said outcome={outcome} ctx={ctx} />
      {kind === null ? null : ` – ${kind}`}
      {reason === null ? null : <em>{` – ${text.unused[reason]}`}</em>}
      <small>
        {outcome.basisName === null ? null : `${outcome.basisName} · `}
        <a href={sourceLink(locale, outcome.sourceId, rowId)}>{outcome.publisher}</a>
        {printed}
      </small>
    </li>
  );
}
