import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import { formatDate } from "../../../lib/format/formatDate.ts";
import type { ShownChart } from "./ShownChart.ts";

/** Release and last day of collecting, in words. */
export function releaseLine({ release, context }: Pick<ShownChart, "release" | "context">, words: ActionMessages): string {
  return words.release(release.version, formatDate(release.collectedThrough, context.locale, "long"));
}

/** Name of a file made from a chart: `erikti-volunteers-2026.11.1.png`. */
export function fileName({ indicatorId, release }: Pick<ShownChart, "indicatorId" | "release">, extension: string): string {
  return `erikti-${indicatorId}-${release.version}.${extension}`;
}
