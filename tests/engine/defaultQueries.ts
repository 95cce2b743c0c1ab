import { sliceGroups } from "../../src/charts/maps/claimSteps.ts";
import { defaultChartState } from "../../src/charts/model/chartState.ts";
import { claimFilterOf } from "../../src/charts/model/claimFilterOf.ts";
import { mostCommonGround } from "../../src/charts/compare/commonGround.ts";
import { type AskedQuery, askedQuery } from "../../src/components/chart/actions/AskedQuery.ts";
import { comparedRegions } from "../../src/components/regions/comparedRegions.ts";
import type { NativeRunner } from "../../src/engine/nativeRunner.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { claimsOfIndicator } from "../../src/lib/queries/claimsOfIndicator.ts";
import { anyValue } from "../../src/lib/queries/filterValues.ts";
import { comparedClaims } from "../../src/lib/queries/comparedClaims.ts";
import { grantStatements } from "../../src/lib/queries/grantStatements.ts";
import { indexPanel } from "../../src/lib/queries/indexPanel.ts";
import { type IndicatorRecord, indicatorList } from "../../src/lib/queries/indicatorList.ts";
import { milestoneList } from "../../src/lib/queries/milestoneList.ts";
import { regionalClaims } from "../../src/lib/queries/regionalClaims.ts";
import { regionalPopulation } from "../../src/lib/queries/regionalPopulation.ts";
import { regionPlaces } from "../../src/lib/queries/regionPlaces.ts";
import { sliceValues } from "../../src/lib/queries/sliceValues.ts";
import { targetList } from "../../src/lib/queries/targetList.ts";
import { targetOutcomeFacts } from "../../src/lib/queries/targetOutcomeFacts.ts";

/** A query behind the first view of a chart, by a name that a difference can show. */
export interface DefaultQuery {
  readonly chart: string;
  readonly asked: AskedQuery;
}

const inEnglish = { locale: "en" } as const;

/** What the first view of every indicator asks, in every language. */
export async function indicatorQueries(native: NativeRunner): Promise<DefaultQuery[]> {
  const indicators = await native.run<{ locale: Locale }, IndicatorRecord>(indicatorList, inEnglish);
  const all = { geo: anyValue, basisId: anyValue, segmentId: anyValue, fromYear: "0000", toYear: "9999", ...inEnglish };
  const asked: DefaultQuery[] = [];
  for (const { indicatorId } of indicators) {
    const state = defaultChartState(await native.run(claimsOfIndicator, { ...all, indicatorId }));
    for (const locale of locales) {
      const params = claimFilterOf({ indicatorId, locale }, state);
      asked.push({ chart: `${indicatorId} ${locale}`, asked: askedQuery(claimsOfIndicator, params, "claims") });
    }
  }
  return asked;
}

async function sliceQueries(native: NativeRunner): Promise<DefaultQuery[]> {
  const claims = await native.run(regionalClaims, { indicatorId: "*", geo: "*", ...inEnglish });
  const groups = sliceGroups(claims, await native.run(regionPlaces, inEnglish));
  return groups.flatMap(({ groupId, slices: [slice] }) =>
    slice === undefined
      ? []
      : locales.map((locale) => {
          const { indicatorId, basisId, segmentId } = slice;
          const params = { indicatorId, basisId, segmentId: segmentId ?? "-", locale };
          return { chart: `map ${groupId} ${locale}`, asked: askedQuery(sliceValues, params, "slice") };
        }),
  );
}

async function compareQueries(native: NativeRunner): Promise<DefaultQuery[]> {
  const claims = await native.run(regionalClaims, { indicatorId: "*", geo: "*", ...inEnglish });
  const places = await native.run(regionPlaces, inEnglish);
  const codes = mostCommonGround(
    claims,
    places.map((place) => place.placeId),
  );
  return locales.map((locale) => ({ chart: `compare ${locale}`, asked: askedQuery(comparedClaims, comparedRegions(codes, locale), "compared") }));
}

/** What the first views of maps, comparison, panels, timeline, lines of funding and promises ask, in every language. */
export async function otherQueries(native: NativeRunner): Promise<DefaultQuery[]> {
  const measures = ["wgi_volunteered_time", "wgi_helped_stranger", "wgi_donated_money", "wgi_score"];
  const shared = locales.flatMap((locale): DefaultQuery[] => [
    { chart: `inhabitants ${locale}`, asked: askedQuery(regionalPopulation, { locale }, "regionPopulation") },
    { chart: `timeline ${locale}`, asked: askedQuery(milestoneList, { locale }, "milestones") },
    { chart: `targets ${locale}`, asked: askedQuery(targetList, { locale }, "targets") },
    { chart: `outcomes of targets ${locale}`, asked: askedQuery(targetOutcomeFacts, { locale }, "targetOutcomes") },
    { chart: `grants ${locale}`, asked: askedQuery(grantStatements, { locale }, "grants") },
    ...measures.map((indicatorId) => ({ chart: `world ${indicatorId} ${locale}`, asked: askedQuery(indexPanel, { indicatorId, locale }, "index") })),
  ]);
  return [...(await sliceQueries(native)), ...(await compareQueries(native)), ...shared];
}
