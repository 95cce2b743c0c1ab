import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { CardContext } from "./CardContext.ts";
import { lineValues } from "./lineValues.ts";
import { NumberLine } from "./NumberLine.tsx";
import { type LineValue, numberLine } from "./numberLine.ts";
import { PaceChart } from "./PaceChart.tsx";
import type { ShownOutcome, ShownPromise } from "./ShownPromise.ts";
import { promisedWords, valueWords } from "./valueWords.ts";

interface Props {
  readonly promise: ShownPromise;
  readonly known: readonly ShownOutcome[];
  readonly verdict: Verdict;
  readonly ctx: CardContext;
}

const keys = ["target", "used", "baseline", "other"] as const;

/** What the marks mean; they stand in words, for the drawing has room for numbers only. */
function Key({ kinds, ctx, hasPace }: { kinds: readonly LineValue["kind"][]; ctx: CardContext; hasPace: boolean }) {
  const words = ctx.text.drawing.key;
  return (
    <ul className="promise-key">
      {keys
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <i className={`key-mark is-${kind}${hasPace ? " is-level" : ""}`} aria-hidden="true" /> {words[kind]}
          </li>
        ))}
      {hasPace ? (
        <li>
          <i className="key-mark is-pace" aria-hidden="true" /> {ctx.text.drawing.paceLine}
        </li>
      ) : null}
    </ul>
  );
}

/** The drawing of a card: a pace where all inputs exist, else promise and outcome on one line, else nothing. */
export function PromiseDrawing({ promise, known, verdict, ctx }: Props) {
  const { unitId } = promise.facts;
  if (verdict.pace !== null) {
    return (
      <div className="promise-figure">
        <PaceChart pace={verdict.pace} unitId={unitId} ctx={ctx} />
        <Key kinds={["target", "used", "baseline"]} ctx={ctx} hasPace />
      </div>
    );
  }
  const values = lineValues(promise, known, verdict, ctx);
  if (values === null) return null;
  const found = values.filter((one) => one.kind === "used" || one.kind === "other");
  const foundText = found.map((one) => valueWords(one.value, one.qualifier, unitId, ctx)).join("; ");
  return (
    <div className="promise-figure">
      <NumberLine shape={numberLine(values)} description={ctx.text.drawing.numberLine(promisedWords(promise, ctx), foundText)} />
      <Key kinds={values.map((one) => one.kind)} ctx={ctx} hasPace={false} />
    </div>
  );
}
