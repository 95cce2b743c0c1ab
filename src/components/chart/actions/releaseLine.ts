import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import { formatDate } from "../../../lib/format/formatDate.ts";
import type { ShownFacts } from "./ShownChart.ts";

/** Release and last day of collecting, in words. */
export function releaseLine({ release, locale }: Pick<ShownFacts, "release" | "locale">, words: ActionMessages): string {
  return words.release(release.version, formatDate(release.collectedThrough, locale, "long"));
}

/** Name of a file made from a chart: `erikti-volunteers-2026.11.1.png`. */
export function fileName({ id, release }: Pick<ShownFacts, "id" | "release">, extension: string): string {
  return `erikti-${id}-${release.version}.${extension}`;
}
