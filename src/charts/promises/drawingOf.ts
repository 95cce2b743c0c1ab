import { isKnownAt } from "../../lib/progress/isKnownAt.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { PaceWorking } from "../../lib/progress/workings.ts";
import type { CardContext } from "./CardContext.ts";
import { lineValues } from "./lineValues.ts";
import type { LineValue } from "./numberLine.ts";
import type { ShownOutcome, ShownPromise } from "./ShownPromise.ts";

/** A promise with its verdict of a day, and what was known of it then. */
export interface JudgedPromise {
  readonly promise: ShownPromise;
  readonly verdict: Verdict;
  readonly known: readonly ShownOutcome[];
  readonly ctx: CardContext;
}

/** Sets beside a verdict what was known of the promise on its day. */
export function judgedPromise(promise: ShownPromise, verdict: Verdict, ctx: CardContext): JudgedPromise {
  return { promise, verdict, known: promise.outcomes.filter((one) => isKnownAt(one, ctx.asOf)), ctx };
}

/** What a card draws. */
export type PromiseDrawn = { readonly kind: "pace"; readonly pace: PaceWorking } | { readonly kind: "line"; readonly values: readonly LineValue[] };

/** Chooses what is drawn of a promise: a pace where all inputs exist, else promise and outcome on one line, else nothing (null). */
export function drawingOf({ promise, known, verdict, ctx }: JudgedPromise): PromiseDrawn | null {
  if (verdict.pace !== null) return { kind: "pace", pace: verdict.pace };
  const values = lineValues(promise, known, verdict, ctx);
  return values === null ? null : { kind: "line", values };
}

const keyOrder = ["target", "used", "baseline", "other"] as const;

/** Kinds of marks that a drawing has, in the order in which its key names them. */
export function keyKinds(drawn: PromiseDrawn): LineValue["kind"][] {
  const kinds: readonly LineValue["kind"][] = drawn.kind === "pace" ? ["target", "used", "baseline"] : drawn.values.map((one) => one.kind);
  return keyOrder.filter((kind) => kinds.includes(kind));
}
