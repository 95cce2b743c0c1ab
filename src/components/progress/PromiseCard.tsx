import { isKnownAt } from "../../lib/progress/isKnownAt.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { CardContext } from "./CardContext.ts";
import { PromiseDrawing } from "./PromiseDrawing.tsx";
import { PromiseFacts } from "./PromiseFacts.tsx";
import { PromiseWorking } from "./PromiseWorking.tsx";
import type { ShownPromise } from "./ShownPromise.ts";
import { StateMark } from "./StateMark.tsx";
import { verdictNotes, verdictSentence } from "./verdictWords.ts";

interface Props {
  readonly promise: ShownPromise;
  readonly verdict: Verdict;
  readonly ctx: CardContext;
}

/** One promise: state, name, verdict in words, drawing, facts, working. */
export function PromiseCard({ promise, verdict, ctx }: Props) {
  const { targetId } = promise.facts;
  const known = promise.outcomes.filter((one) => isKnownAt(one, ctx.asOf));
  const shared = { promise, verdict, known, ctx };
  return (
    <article className="promise" id={targetId} data-state={verdict.state}>
      <p className="promise-state">
        <StateMark state={verdict.state} /> <b>{ctx.text.states[verdict.state]}</b>
      </p>
      <div className="promise-body">
        <h3>
          {promise.name}{" "}
          <a className="claim-id" href={`#${targetId}`} aria-label={ctx.text.card.linkTo(targetId)}>
            {targetId}
          </a>
        </h3>
        <p className="promise-verdict">{[verdictSentence(promise, verdict, ctx), ...verdictNotes(verdict, ctx)].join(" ")}</p>
        <PromiseDrawing {...shared} />
        <PromiseFacts {...shared} />
        <PromiseWorking promise={promise} verdict={verdict} ctx={ctx} />
      </div>
    </article>
  );
}
