import type { JudgedPromise } from "../../../src/charts/promises/drawingOf.ts";
import type { ShownPromise } from "../../../src/charts/promises/ShownPromise.ts";
import type { Locale } from "../../../src/lib/domain/locale.ts";
import { isKnownAt } from "../../../src/lib/progress/isKnownAt.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { aCardContext, anOutcome, aPromise } from "../../components/progress/aPromise.ts";

/** A promise with its verdict and what is known of it. */
export function aJudged(promise: ShownPromise, locale: Locale = "en"): JudgedPromise {
  const ctx = aCardContext(locale);
  const known = promise.outcomes.filter((one) => isKnownAt(one, ctx.asOf));
  return { promise, verdict: verdict(promise.facts, promise.outcomes, ctx.asOf), known, ctx };
}

/** "More than 4,500" promised, exactly 4,500 reported, another number that does not decide; it began at 3,000. */
export const hedgedPromise = aPromise({ qualifier: "more_than", baselineValue: 3000, baselineOn: "2022" }, [
  anOutcome({ asPrinted: "4 500" }),
  anOutcome({ outcomeId: "c0002", value: 7000, qualifier: "more_than", basisId: "press", basisName: "Press", sourceId: "outlet-2025-01" }),
]);
