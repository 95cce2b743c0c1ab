import { commonSegment, describeChart, rangeOf } from "../charts/describeChart.ts";
import { pageTheme } from "../charts/chartTheme.ts";
import { whoSaid } from "../charts/chartTable.ts";
import { drawnPoints } from "../charts/model/toChartModel.ts";
import { widestConflict } from "../charts/option/conflictBracket.ts";
import { formatPeriod, formatValueWithUnit } from "../charts/option/formatValue.ts";
import { sparkOption } from "../charts/option/sparkOption.ts";
import { renderSvg } from "../charts/svg/renderSvg.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { anchorDay } from "../lib/series/anchorDay.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { conflictValues } from "../lib/series/findConflicts.ts";
import { type IndicatorView, indicatorView } from "./indicatorView.ts";
import { siteData } from "./siteData.ts";

/** One headline indicator, told in a row. */
export interface LedgerRow {
  readonly view: IndicatorView;
  /** The latest number drawn. */
  readonly value: string;
  readonly who: string;
  readonly when: string;
  /** The part that the row is about, such as one emergency; null when it is about the whole. */
  readonly segment: string | null;
  readonly range: string | null;
  readonly different: { readonly year: string; readonly count: number } | null;
  readonly spark: string;
}

const spark = { widthPx: 240, heightPx: 58 };
/** Headline indicators in the order in which readers ask for them. */
const order = [
  "volunteers",
  "volunteer_organisations",
  "silver_volunteers",
  "platform_users",
  "front_offices",
  "events_held",
  "emergency_volunteers",
  "wgi_volunteered_time",
];

function latestClaim(view: IndicatorView): ClaimRecord | undefined {
  const hollow = new Set(view.model.hollow.map((point) => point.claim.claimId));
  const dated = drawnPoints(view.model).filter((point) => !hollow.has(point.claim.claimId));
  return dated.sort((a, b) => a.span.lastDay - b.span.lastDay || anchorDay(a) - anchorDay(b)).at(-1)?.claim;
}

/** Rows of the overview's ledger: every headline indicator with something to show. */
export async function ledgerRows(locale: Locale): Promise<LedgerRow[]> {
  const { indicators } = await siteData(locale);
  const headline = indicators.filter((one) => one.isHeadline).sort((a, b) => order.indexOf(a.indicatorId) - order.indexOf(b.indicatorId));
  const views = await Promise.all(headline.map((one) => indicatorView(one, locale)));
  return views.flatMap((view): LedgerRow[] => {
    const claim = latestClaim(view);
    if (claim === undefined) return [];
    const { context, model } = view;
    const conflict = widestConflict(model.conflicts, new Set(view.claims.map((one) => one.claimId)));
    return [
      {
        view,
        value: formatValueWithUnit(claim, view.unit, locale),
        who: whoSaid(claim, context.messages),
        when: formatPeriod(claim, locale, "medium") ?? context.messages.unknownPeriod,
        segment: commonSegment(model),
        range: rangeOf(model, context),
        different: conflict === null ? null : { year: String(conflict.year), count: conflictValues(conflict).length },
        spark: renderSvg(sparkOption(model, pageTheme, spark), {
          id: `spark-${view.indicator.indicatorId}`,
          title: view.indicator.name,
          description: describeChart(model, context),
          className: "spark",
        }),
      },
    ];
  });
}
