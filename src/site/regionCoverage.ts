import { chartMessages } from "../i18n/messages.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { formatDateRange } from "../lib/format/formatDateRange.ts";
import type { IndicatorRecord } from "../lib/queries/indicatorList.ts";
import { type Coverage, coverage } from "../lib/regions/coverage.ts";
import { findSlices, type Slice } from "../lib/regions/slices.ts";
import { theme as themes } from "../lib/tables/enums.ts";
import type { EnumValues } from "../lib/tables/schema.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { regionClaims } from "./regionClaims.ts";
import { regionsOf } from "./regionView.ts";
import { release } from "./release.ts";
import { siteData } from "./siteData.ts";

/** An indicator as the matrix names it. */
export interface CoveredIndicator {
  readonly indicatorId: string;
  readonly name: string;
  readonly theme: string;
}

/** What the landing view of the regions tells, in one language. */
export interface RegionCoverage {
  readonly coverage: Coverage;
  readonly claims: readonly ClaimRecord[];
  readonly slices: readonly Slice<ClaimRecord>[];
  readonly placeNames: ReadonlyMap<string, string>;
  /** In the order of the coverage. */
  readonly indicators: readonly CoveredIndicator[];
  /** Themes of these indicators, as the site orders them. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

const themeNames: EnumValues = themes;

function toIndicator({ indicatorId, name, theme }: IndicatorRecord): CoveredIndicator {
  return { indicatorId, name, theme };
}

async function readCoverage(locale: Locale): Promise<RegionCoverage> {
  const [claims, regions, { indicators }] = await Promise.all([regionClaims(null, locale), regionsOf(locale), siteData(locale)]);
  const facts = regions.map(({ placeId, validFrom, predecessorId }) => ({ placeId, validFrom, predecessorId }));
  const found = coverage({ claims, regions: facts, throughYear: Number(release.collectedThrough.slice(0, 4)) });
  const covered = found.indicatorIds.flatMap((id) => indicators.filter((one) => one.indicatorId === id).map(toIndicator));
  return {
    coverage: found,
    claims,
    slices: findSlices(claims, facts),
    placeNames: new Map([...claims.map((claim) => [claim.geo, claim.placeName] as const), ...regions.map((one) => [one.placeId, one.name] as const)]),
    indicators: covered,
    themes: Object.entries(themeNames).flatMap(([id, names]) => (covered.some((one) => one.theme === id) ? [{ id, name: names[locale] }] : [])),
  };
}

/** Coverage of the regions, read once in each language. */
export const regionCoverage = oncePerLocale(readCoverage);

/** Who counted, what part of it, when: what a slice holds besides its indicator. */
export function sliceDetails({ points, periodStart, periodEnd }: Slice<ClaimRecord>, locale: Locale): string[] {
  const [first] = points;
  if (first === undefined) return [];
  const when =
    periodStart === null && periodEnd === null ? chartMessages[locale].unknownPeriod : formatDateRange(periodStart, periodEnd, locale, "long");
  return [first.claim.segmentName, first.claim.basisName, when].filter((text) => text !== null);
}
