import { claimSteps, type SliceGroup, sliceGroups } from "../../../src/charts/maps/claimSteps.ts";
import type { MapContext } from "../../../src/charts/maps/MapContext.ts";
import type { MapFrame } from "../../../src/charts/maps/MapFrame.ts";
import { populationSteps } from "../../../src/charts/maps/populationSteps.ts";
import { type SliceModel, toSliceModel } from "../../../src/charts/maps/sliceModel.ts";
import { pageTheme } from "../../../src/charts/chartTheme.ts";
import { type NativeRunner, openNativeRunner } from "../../../src/engine/nativeRunner.ts";
import { chartMessages } from "../../../src/i18n/messages.ts";
import { regionMapMessages } from "../../../src/i18n/regionMaps/messages.ts";
import { shortNames } from "../../../src/i18n/regionMaps/shortNames.ts";
import type { ClaimRecord, UnitForms } from "../../../src/lib/domain/claimRecord.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { regionalClaims } from "../../../src/lib/queries/regionalClaims.ts";
import { regionalPopulation, type RegionPopulation } from "../../../src/lib/queries/regionalPopulation.ts";
import { regionPlaces } from "../../../src/lib/queries/regionPlaces.ts";
import { unitList } from "../../../src/lib/queries/unitList.ts";
import { countryOutline } from "../../../src/site/countryOutline.ts";

/** Everything the maps are drawn from, in one language. */
export interface MapData {
  readonly frame: MapFrame;
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly RegionPopulation[];
  readonly units: readonly UnitForms[];
  readonly groups: readonly SliceGroup[];
}

/** Opens the published database of the tree. */
export function openData(): Promise<NativeRunner> {
  return openNativeRunner("public/data/erikti.duckdb");
}

/** Reads what the maps of one language are drawn from. */
export async function mapDataOf(native: NativeRunner, locale: Locale): Promise<MapData> {
  const { width, height, path, toSpot } = countryOutline();
  const places = (await native.run(regionPlaces, { locale })).map((one) => {
    const [x, y] = toSpot(one.lon, one.lat);
    const [short = "", tiny = ""] = shortNames[locale][one.placeId] ?? [];
    const { placeId, name, inPlace, tileCol: col, tileRow: row, validFrom } = one;
    return { placeId, name, inPlace, short, tiny, x, y, col, row, validFrom };
  });
  const claims = await native.run(regionalClaims, { indicatorId: "*", geo: "*", locale });
  const population = await native.run(regionalPopulation, { locale });
  const units = await native.run(unitList, { locale });
  return { frame: { width, height, outline: path, places }, claims, population, units, groups: sliceGroups(claims, places) };
}

/** A context at a width, in the unit of a slice. */
export function mapContext(locale: Locale, units: readonly UnitForms[], unitId: string, widthPx: number): MapContext {
  const unit = units.find((one) => one.unitId === unitId);
  if (unit === undefined) throw new RangeError(`unit: got ${unitId}, expected a row of units`);
  return { locale, messages: regionMapMessages[locale], chart: chartMessages[locale], theme: pageTheme, unit, widthPx };
}

/** A drawn case: a slice or the inhabitants at one step. */
export interface MapCase {
  readonly name: string;
  readonly unitId: string;
  readonly model: SliceModel;
}

/** Every map that readers can choose, as counted and per 1,000 people, in both borders. */
export function everyMap({ frame, groups, population }: MapData): MapCase[] {
  const { places } = frame;
  const codes = places.map((place) => place.placeId);
  const ofClaims = groups.flatMap((group) => {
    const steps = claimSteps(group);
    const unitId = group.slices[0]?.unitId ?? "";
    return steps.flatMap(({ key }) =>
      [false, true].map((isPer1000) => ({
        name: `${group.groupId} ${key}${isPer1000 ? " per 1,000" : ""}`,
        unitId,
        model: toSliceModel({ steps, key, places, isPer1000, population, borders: "present" }),
      })),
    );
  });
  const ofPeople = (["present", "old"] as const).flatMap((borders) => {
    const steps = populationSteps(population, codes, borders);
    return steps.map(({ key }) => ({
      name: `population ${borders} ${key}`,
      unitId: "people",
      model: toSliceModel({ steps, key, places, isPer1000: false, population, borders }),
    }));
  });
  return [...ofClaims, ...ofPeople];
}

/** All languages, for table tests. */
export const everyLocale = locales;
