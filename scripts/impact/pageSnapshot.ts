import { conflictSentences } from "../../src/charts/describeChart.ts";
import { drawnPoints } from "../../src/charts/model/toChartModel.ts";
import { type Conflict, findConflicts } from "../../src/lib/series/findConflicts.ts";
import type { ClaimRecord } from "../../src/lib/domain/claimRecord.ts";
import { toSeries } from "../../src/lib/series/toSeries.ts";
import { findingOfView, type IndicatorView } from "../../src/site/indicatorView.ts";
import type { CountsSnapshot, PageSnapshot } from "./siteSnapshot.ts";

function countsOf(conflict: Conflict<ClaimRecord>, { context }: IndicatorView): CountsSnapshot {
  const [first] = [...conflict.claims, ...conflict.nearbyClaims];
  const place = [first?.placeName, first?.scopeName, first?.segmentName].filter((name) => name != null).join(", ");
  const key = [conflict.year, first?.geo, first?.scopeId, first?.segmentId, first?.unitId].join("|");
  return { key, text: `${place}. ${conflictSentences([conflict], context).join(" ")}` };
}

/** Takes down what the page of an indicator shows. */
export function pageSnapshot(view: IndicatorView): PageSnapshot {
  const { indicator, claims, model, context, description } = view;
  return {
    indicatorId: indicator.indicatorId,
    name: indicator.name,
    form: model.form,
    pointCount: drawnPoints(model).length,
    drawnIds: toSeries(claims)
      .flatMap((series) => series.points.map((point) => point.claim.claimId))
      .sort(),
    title: findingOfView(view),
    description,
    counts: findConflicts(claims, context.isStock).map((conflict) => countsOf(conflict, view)),
  };
}
