import type { CardContext } from "../../charts/promises/CardContext.ts";
import { judgedPromise } from "../../charts/promises/drawingOf.ts";
import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import { verdict } from "../../lib/progress/verdict.ts";
import { PromiseBody } from "./PromiseBody.tsx";
import { PromiseState } from "./PromiseState.tsx";

/** A promise in a frame on another site, under its name: the same at build and awake, where it answers for a day of the past. */
export function PromiseFrame({ promise, ctx }: { readonly promise: ShownPromise; readonly ctx: CardContext }) {
  const { asOf, text, locale } = ctx;
  const judged = judgedPromise(promise, verdict(promise.facts, promise.outcomes, asOf), ctx);
  return (
    <>
      {asOf.isLatest ? null : <p className="note">{text.list.asOfNote(formatDate(asOf.on, locale, "long"))}</p>}
      <PromiseState state={judged.verdict.state} text={text} />
      <PromiseBody {...judged} />
    </>
  );
}
