import { bordersChangedOn2022 } from "../lib/domain/region.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { isOnOldBorders } from "../lib/series/breakBetween.ts";
import type { ChartContext } from "./chartContext.ts";
import { type ChartModel, drawnPoints } from "./model/toChartModel.ts";

/** What a reader must know of a region that lost territory, or null when every number is within its present borders. */
export function bordersSentence(model: ChartModel, { locale, messages }: Pick<ChartContext, "locale" | "messages">): string | null {
  const claims = drawnPoints(model).map((point) => point.claim);
  const old = claims.filter(isOnOldBorders);
  const changedOn = bordersChangedOn2022[old[0]?.geo ?? ""];
  if (changedOn === undefined) return null;
  const date = formatDate(changedOn, locale, "long");
  return old.length === claims.length ? messages.oldBorders(date) : messages.bordersChanged(date);
}
