import type { GrantLine } from "./grantLines.ts";

/** Name of a line in addresses: its programme and its measure. */
export function lineSlug({ programmeId, indicatorId }: Pick<GrantLine, "programmeId" | "indicatorId">): string {
  return `${programmeId}-${indicatorId}`;
}
