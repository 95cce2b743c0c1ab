import { drawingOf, type JudgedPromise, keyKinds, type PromiseDrawn } from "../../charts/promises/drawingOf.ts";
import { numberLine } from "../../charts/promises/numberLine.ts";
import { promisedWords, valueWords } from "../../charts/promises/valueWords.ts";
import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import { NumberLine } from "./NumberLine.tsx";
import { PaceChart } from "./PaceChart.tsx";

/** What the marks mean; they stand in words, for the drawing has room for numbers only. */
function Key({ drawn, text }: { readonly drawn: PromiseDrawn; readonly text: ProgressMessages }) {
  const hasPace = drawn.kind === "pace";
  return (
    <ul className="promise-key">
      {keyKinds(drawn).map((kind) => (
        <li key={kind}>
          <i className={`key-mark is-${kind}${hasPace ? " is-level" : ""}`} aria-hidden="true" /> {text.drawing.key[kind]}
        </li>
      ))}
      {hasPace ? (
        <li>
          <i className="key-mark is-pace" aria-hidden="true" /> {text.drawing.paceLine}
        </li>
      ) : null}
    </ul>
  );
}

/** What was reported, in words. */
function foundWords(drawn: Extract<PromiseDrawn, { kind: "line" }>, { promise, ctx }: JudgedPromise): string {
  const found = drawn.values.filter((one) => one.kind === "used" || one.kind === "other");
  return found.map((one) => valueWords(one.value, one.qualifier, promise.facts.unitId, ctx)).join("; ");
}

/** The drawing of a card with its key; nothing where nothing can be drawn. */
export function PromiseDrawing(judged: JudgedPromise) {
  const { promise, ctx } = judged;
  const drawn = drawingOf(judged);
  if (drawn === null) return null;
  return (
    <div className="promise-figure">
      {drawn.kind === "pace" ? (
        <PaceChart pace={drawn.pace} unitId={promise.facts.unitId} ctx={ctx} />
      ) : (
        <NumberLine
          shape={numberLine(drawn.values)}
          description={ctx.text.drawing.numberLine(promisedWords(promise, ctx), foundWords(drawn, judged))}
        />
      )}
      <Key drawn={drawn} text={ctx.text} />
    </div>
  );
}
