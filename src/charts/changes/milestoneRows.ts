import type { Locale } from "../../lib/domain/locale.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import type { ShownRow } from "./changesBetween.ts";

/** Events, the kind being the part of the page: "m012: Law on volunteer activity (30 December 2016)". */
export function milestoneRows(events: readonly MilestoneRecord[], locale: Locale): ShownRow[] {
  return events.map(({ milestoneId, onDate, kind, geo, title, sourceId }) => ({
    id: milestoneId,
    name: milestoneId,
    saying: `${title} (${formatDate(onDate, locale, "medium")})`,
    details: JSON.stringify([kind, geo, sourceId]),
    part: kind,
  }));
}
