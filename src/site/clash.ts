import { whoSaid } from "../charts/chartTable.ts";
import { formatPeriod, formatValue } from "../charts/option/formatValue.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { conflictValues } from "../lib/series/findConflicts.ts";
import { isDrawable } from "../lib/series/toSeries.ts";
import { indicatorView } from "./indicatorView.ts";
import { siteData } from "./siteData.ts";

/** One of several different counts of a year. */
export interface ClashRow {
  readonly claim: ClaimRecord;
  readonly value: string;
  readonly when: string;
  readonly who: string;
  /** Share of the largest number, 0 to 1. */
  readonly share: number;
  readonly isHollow: boolean;
}

export interface Clash {
  readonly indicatorId: string;
  readonly name: string;
  readonly year: number;
  readonly count: number;
  readonly rows: readonly ClashRow[];
}

/**
 * The different counts of one indicator in one year, the largest first; equal numbers stand once.
 *
 * Errors  RangeError when the data no longer holds such a conflict: then the overview must change
 */
export async function clashOf(indicatorId: string, year: number, locale: Locale): Promise<Clash> {
  const { indicators } = await siteData(locale);
  const indicator = indicators.find((one) => one.indicatorId === indicatorId);
  const view = indicator && (await indicatorView(indicator, locale));
  const conflict = view?.model.conflicts.find((one) => one.year === year);
  if (!view || !conflict)
    throw new RangeError(`${indicatorId} ${year}: got no different counts, expected some. Choose another year for the overview`);
  const largest = Math.max(...conflict.claims.map((claim) => claim.value));
  const seen = new Set<number>();
  const rows = [...conflict.claims].reverse().flatMap((claim): ClashRow[] => {
    if (seen.has(claim.value)) return [];
    seen.add(claim.value);
    return [
      {
        claim,
        value: formatValue(claim, view.context),
        when: formatPeriod(claim, locale, "long") ?? view.context.messages.unknownPeriod,
        who: whoSaid(claim, view.context.messages),
        share: claim.value / largest,
        isHollow: !isDrawable(claim),
      },
    ];
  });
  return { indicatorId, name: view.indicator.name, year, count: conflictValues(conflict).length, rows };
}
