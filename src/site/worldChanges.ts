import { type Change, changesBetween, type ShownRow } from "../charts/changes/changesBetween.ts";
import { readingRows } from "../charts/changes/readingRows.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { panelsOfRelease, type PanelsView, type WorldMeasure } from "./worldView.ts";

function toRows({ model, formatValue }: PanelsView): ShownRow[] {
  return readingRows(
    model.panels.flatMap((panel) => panel.readings),
    formatValue,
  );
}

/** What changed in the readings of a measure since a release. */
export async function worldChanges(version: string, measure: WorldMeasure, locale: Locale): Promise<Change[]> {
  const [before, after] = await Promise.all([panelsOfRelease(version, measure, locale), panelsOfRelease(null, measure, locale)]);
  return changesBetween(toRows(before), toRows(after));
}
