import type { CardContext } from "../../charts/promises/CardContext.ts";
import { judgedPromise } from "../../charts/promises/drawingOf.ts";
import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { CardTake } from "./CardTake.ts";
import { PromiseBody } from "./PromiseBody.tsx";
import { PromiseState } from "./PromiseState.tsx";
import { PromiseTake } from "./PromiseTake.tsx";

interface Props {
  readonly promise: ShownPromise;
  readonly verdict: Verdict;
  readonly ctx: CardContext;
  /** Null until the page is awake: without a script nothing is given away. */
  readonly take: CardTake | null;
}

/** One promise: state, name, verdict in words, drawing, facts, working. */
export function PromiseCard({ promise, verdict, ctx, take }: Props) {
  const { targetId } = promise.facts;
  const judged = judgedPromise(promise, verdict, ctx);
  return (
    <article className="promise" id={targetId} data-state={verdict.state}>
      <PromiseState state={verdict.state} text={ctx.text} />
      <div className="promise-body">
        <h3>
          {promise.name}{" "}
          <a className="claim-id" href={`#${targetId}`} aria-label={ctx.text.card.linkTo(targetId)}>
            {targetId}
          </a>
        </h3>
        <PromiseBody {...judged} />
        {take === null ? null : <PromiseTake {...judged} take={take} />}
      </div>
    </article>
  );
}
