import type { JudgedPromise } from "../../charts/promises/drawingOf.ts";
import { verdictText } from "../../charts/promises/verdictWords.ts";
import { PromiseDrawing } from "./PromiseDrawing.tsx";
import { PromiseFacts } from "./PromiseFacts.tsx";
import { PromiseWorking } from "./PromiseWorking.tsx";

/** What is told of a promise under its name, on a card and in a frame: verdict in words, drawing, facts, working. */
export function PromiseBody(judged: JudgedPromise) {
  const { promise, verdict, ctx } = judged;
  return (
    <>
      <p className="promise-verdict">{verdictText(promise, verdict, ctx)}</p>
      <PromiseDrawing {...judged} />
      <PromiseFacts {...judged} />
      <PromiseWorking promise={promise} verdict={verdict} ctx={ctx} />
    </>
  );
}
