import type { Page } from "playwright-core";
import { sliceGroups } from "../../src/charts/maps/claimSteps.ts";
import type { MapFrame } from "../../src/charts/maps/MapFrame.ts";
import type { MapState } from "../../src/charts/maps/mapState.ts";
import { modelOfState } from "../../src/charts/maps/modelOfState.ts";
import { latestKey } from "../../src/charts/maps/populationSteps.ts";
import { populationId } from "../../src/charts/maps/SliceChoice.ts";
import type { SliceModel } from "../../src/charts/maps/sliceModel.ts";
import type { NativeRunner } from "../../src/engine/nativeRunner.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { regionalClaims } from "../../src/lib/queries/regionalClaims.ts";
import { regionalPopulation } from "../../src/lib/queries/regionalPopulation.ts";
import { regionPlaces } from "../../src/lib/queries/regionPlaces.ts";
import { sliceValues } from "../../src/lib/queries/sliceValues.ts";

/** A region and its number, as a view shows them. */
export type ShownValue = readonly [placeId: string, value: string];

async function frameOf(native: NativeRunner, locale: Locale): Promise<MapFrame> {
  const places = (await native.run(regionPlaces, { locale })).map((one) => {
    const { placeId, name, inPlace, tileCol: col, tileRow: row, validFrom } = one;
    return { placeId, name, inPlace, short: name, tiny: name, x: 0, y: 0, col, row, validFrom };
  });
  return { width: 0, height: 0, outline: "", places };
}

/** Ids of every slice that the data offer, with its dates, worked out natively. */
export async function offeredSlices(
  native: NativeRunner,
): Promise<{ readonly id: string; readonly dates: readonly string[]; readonly first: string }[]> {
  const frame = await frameOf(native, "en");
  const locale: Locale = "en";
  const groups = sliceGroups(await native.run(regionalClaims, { indicatorId: "*", geo: "*", locale }), frame.places);
  return groups.map((group) => ({
    id: group.groupId,
    dates: group.slices.map((slice) => slice.periodEnd ?? slice.periodStart ?? ""),
    first: group.firstKey,
  }));
}

/** What a state must show, with the rows of the same queries answered by the native engine. */
export async function expectedMap(native: NativeRunner, locale: Locale, state: Partial<MapState>): Promise<SliceModel> {
  const frame = await frameOf(native, locale);
  const [first] = await offeredSlices(native);
  const sliceId = state.sliceId ?? first?.id ?? "";
  const offered = (await offeredSlices(native)).find((one) => one.id === sliceId);
  const [indicatorId = "", basisId = "", ...segment] = sliceId.split(".");
  const segmentId = segment.join(".") === "all" ? "-" : segment.join(".");
  const population = await native.run(regionalPopulation, { locale });
  const claims = sliceId === populationId ? [] : await native.run(sliceValues, { indicatorId, basisId, segmentId, locale });
  const base = { sliceId, view: "map", stepKey: offered?.first ?? latestKey, isPer1000: false, borders: "present", placeId: null } as const;
  return modelOfState({ claims, population }, { ...base, ...state, sliceId }, frame);
}

/** The numbers of a model, as pages carry them. */
export function valuesOf(model: SliceModel): ShownValue[] {
  return model.found.map((cell) => [cell.place.placeId, String(cell.value)]);
}

/** The numbers of the ranking in the page. */
export function rankedValues(page: Page): Promise<ShownValue[]> {
  return page
    .locator(".slice-live .ranking li")
    .evaluateAll((rows) => rows.map((row) => [(row as HTMLElement).dataset["place"] ?? "", (row as HTMLElement).dataset["value"] ?? ""] as const));
}

/** The numbers of the table twin in the page; regions without a number are left out. */
export function tableValues(page: Page): Promise<ShownValue[]> {
  return page.locator(".slice-table tbody tr").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const { place = "", value = "" } = (row as HTMLElement).dataset;
      return value === "" ? [] : [[place, value] as const];
    }),
  );
}

/** Opens the maps and waits until they are awake. */
export async function openMaps(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator(".slice-figure").scrollIntoViewIfNeeded();
  await page.locator(".map-controls").waitFor();
}

/** Texts of the visible drawing that lie on each other or beyond its edge. */
export function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>("svg.map-drawing")) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const tiles = svg.closest(".view-tiles") !== null;
      const texts = [...svg.querySelectorAll("text")].map((element) => ({
        text: element.textContent,
        box: element.getBoundingClientRect(),
        tile: tiles ? element.closest("g[data-place]")?.querySelector("rect")?.getBoundingClientRect() : undefined,
      }));
      texts.forEach(({ text, box, tile }, index) => {
        const room = tile ?? frame;
        const beyond = Math.max(room.left - box.left, box.right - room.right, frame.top - box.top, box.bottom - frame.bottom);
        if (beyond > 1) faults.push(`"${text}" ${Math.round(beyond)}px beyond`);
        for (const other of texts.slice(index + 1)) {
          const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (x > 1 && y > 2) faults.push(`"${text}" on "${other.text}" ${Math.round(x)}x${Math.round(y)}px`);
        }
      });
    }
    return faults;
  });
}
