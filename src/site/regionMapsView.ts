import { type SliceGroup, sliceGroups, stepKey } from "../charts/maps/claimSteps.ts";
import type { MapFrame } from "../charts/maps/MapFrame.ts";
import { firstMapState, type MapState, stateOfSlice } from "../charts/maps/mapState.ts";
import { latestKey, populationSteps } from "../charts/maps/populationSteps.ts";
import { populationId, type SliceChoice } from "../charts/maps/SliceChoice.ts";
import { canDivide } from "../charts/model/canDivide.ts";
import { modelOfState } from "../charts/maps/modelOfState.ts";
import type { MapRows } from "../charts/maps/MapRows.ts";
import { regionMapMessages } from "../i18n/regionMaps/messages.ts";
import type { ClaimRecord, UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { denominatorOf } from "../charts/model/denominatorOf.ts";
import type { RegionPopulation } from "../lib/queries/regionalPopulation.ts";
import type { ShownSlice } from "../charts/maps/sliceWords.ts";
import { mapFrame } from "./mapFrame.ts";
import { oncePerRelease } from "./oncePerRelease.ts";
import { regionClaims } from "./regionClaims.ts";
import { regionInhabitants } from "./regionInhabitants.ts";
import { type SiteData, siteData } from "./siteData.ts";

/** What the page of maps and its frames are made of. */
export interface RegionMapsView {
  readonly frame: MapFrame;
  readonly choices: readonly SliceChoice[];
  readonly first: MapState;
  /** What stays in the page for the island. */
  readonly rows: MapRows;
  /** Every slice at its first date, for the list under the maps. */
  readonly slices: readonly ShownSlice[];
  /** All that a slice is drawn from, at any date and divided or not. */
  readonly rowsOf: (sliceId: string) => MapRows;
}

function unitOf(units: SiteData["units"], unitId: string): UnitForms {
  const unit = units.get(unitId);
  if (unit === undefined) throw new Error(`unit: got ${unitId}, expected a row of units.csv. Add it`);
  return unit;
}

function claimChoice(group: SliceGroup, { indicators, units }: SiteData): SliceChoice {
  const [slice] = group.slices;
  const claim = slice?.points[0]?.claim;
  const indicator = indicators.find((one) => one.indicatorId === slice?.indicatorId);
  if (slice === undefined || claim === undefined || indicator === undefined)
    throw new Error(`slice ${group.groupId}: got no claims or indicator, expected both. Check findSlices`);
  const unit = unitOf(units, slice.unitId);
  const claims = group.slices.flatMap((one) => one.points.map((point) => point.claim));
  return {
    id: group.groupId,
    indicatorId: slice.indicatorId,
    basisId: slice.basisId,
    segmentId: slice.segmentId ?? "-",
    name: indicator.name,
    basisName: claim.basisName,
    segmentName: claim.segmentName,
    unit,
    canDivide: canDivide(unit, indicator.theme, claims),
    hasBorders: false,
    steps: group.slices.map((one) => ({
      key: stepKey(one),
      periodStart: one.periodStart,
      periodEnd: one.periodEnd,
      foundCount: one.points.length,
      regionCount: one.regionCount,
    })),
    firstKey: group.firstKey,
  };
}

function populationChoice(population: readonly RegionPopulation[], frame: MapFrame, units: SiteData["units"], locale: Locale): SliceChoice {
  const { name, basis } = regionMapMessages[locale].population;
  const codes = frame.places.map((place) => place.placeId);
  return {
    id: populationId,
    indicatorId: "",
    basisId: "",
    segmentId: "-",
    name,
    basisName: basis,
    segmentName: null,
    unit: unitOf(units, "people"),
    canDivide: false,
    hasBorders: true,
    steps: populationSteps(population, codes, "present").map(({ key, periodStart, periodEnd, readings, regionCount }) => ({
      key,
      periodStart,
      periodEnd,
      foundCount: readings.length,
      regionCount,
    })),
    firstKey: latestKey,
  };
}

/** Rows that the numbers of a slice may be divided by: one for each, so that the page asks nothing for its first view. */
function denominatorsOf(claims: readonly ClaimRecord[], population: readonly RegionPopulation[]): RegionPopulation[] {
  const rows = claims.flatMap((claim) => {
    const ofPlace = population.filter((row) => row.geo === claim.geo);
    return denominatorOf(claim, ofPlace) ?? [];
  });
  return [...new Set(rows)];
}

/** Claims of a group that are drawn, and those that they stand before. */
function claimsOf(group: SliceGroup | undefined): ClaimRecord[] {
  return (group?.slices ?? []).flatMap((slice) => slice.points.flatMap((point) => [point.claim, ...point.others]));
}

async function readView(version: string | null, locale: Locale): Promise<RegionMapsView> {
  const [site, frame] = await Promise.all([siteData(locale), mapFrame(locale)]);
  const [claims, population] = await Promise.all([regionClaims(version, locale), regionInhabitants(version, locale)]);
  const groups = sliceGroups(claims, frame.places);
  const choices = [...groups.map((group) => claimChoice(group, site)), populationChoice(population, frame, site.units, locale)];
  const first = firstMapState(choices);
  const rowsOf = (sliceId: string): MapRows => {
    const inSlice = claimsOf(groups.find((group) => group.groupId === sliceId));
    return { frame, claims: inSlice, population: sliceId === populationId ? population : denominatorsOf(inSlice, population) };
  };
  const slices = choices.map((choice) => ({
    choice,
    model: modelOfState({ claims, population }, stateOfSlice(choice, "map"), frame),
    borders: "present" as const,
  }));
  return { frame, choices, first, rows: rowsOf(first.sliceId), slices, rowsOf };
}

/** The maps of a release (null: as published now) in one language, once for the build. */
export const mapsOfRelease = oncePerRelease(readView);

/** The maps as the page shows them. */
export function regionMapsView(locale: Locale): Promise<RegionMapsView> {
  return mapsOfRelease(null, locale);
}
