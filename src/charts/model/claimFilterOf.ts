import type { Locale } from "../../lib/domain/locale.ts";
import type { ClaimFilter } from "../../lib/queries/claimsOfIndicator.ts";
import type { ChartState } from "./chartState.ts";

/** The question that a chart state asks the claims. */
export function claimFilterOf(question: { readonly indicatorId: string; readonly locale: Locale }, state: ChartState): ClaimFilter {
  return {
    indicatorId: question.indicatorId,
    locale: question.locale,
    geo: state.geo,
    basisId: state.basisId,
    segmentId: state.segmentId,
    fromYear: state.fromYear ?? "0000",
    toYear: state.toYear ?? "9999",
  };
}
