import { datePrecision, dateToSpan, dayNumber, gapDays } from "../../lib/domain/period.ts";
import { bordersChangedOn2022, formedOn } from "../../lib/domain/region.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import { sliceMinRegions } from "../../lib/regions/slices.ts";
import type { Reading, SliceStep } from "./Reading.ts";

/** Borders in which inhabitants are shown: of today, or before 8 June 2022. */
export type Borders = "present" | "old";

/** Step in which each region stands with its latest number. */
export const latestKey = "latest";

/** Regions that were one until 8 June 2022: the one that kept its code, and the one that left it. */
export const formerWholes: Readonly<Record<string, readonly [string, string]>> = {
  "KZ-63": ["KZ-63", "KZ-10"],
  "KZ-35": ["KZ-35", "KZ-62"],
  "KZ-19": ["KZ-19", "KZ-33"],
};

const newIn2022 = Object.values(formerWholes).map(([, part]) => part);

/** Inhabitants as the maps draw them. */
export function populationReading(row: RegionPopulation, parts: readonly string[] = []): Reading {
  return {
    placeId: row.geo,
    value: row.population,
    qualifier: row.qualifier,
    periodStart: row.onDate,
    periodEnd: row.onDate,
    isOldBorders: row.isOldBorders || parts.length > 0,
    parts,
    claimId: null,
    basisId: null,
    asPrinted: null,
    sourceId: row.sourceId,
    publisher: row.publisher,
    speakerName: null,
    sourceUrl: row.sourceUrl,
    publishedOn: row.publishedOn,
    note: null,
  };
}

/** Two numbers may be added when one source gives both for one day and neither is an open interval. */
function mayAdd(a: RegionPopulation, b: RegionPopulation): boolean {
  const isClosed = [a, b].every((row) => row.qualifier === "exact" || row.qualifier === "about");
  return a.sourceId === b.sourceId && a.onDate === b.onDate && isClosed;
}

function sumsOf(rows: readonly RegionPopulation[], [keeper, part]: readonly [string, string]): Reading[] {
  const present = rows.filter((row) => !row.isOldBorders);
  return present
    .filter((row) => row.geo === keeper)
    .flatMap((row) => {
      const other = present.find((one) => one.geo === part && mayAdd(row, one));
      if (other === undefined) return [];
      const qualifier = row.qualifier === "exact" && other.qualifier === "exact" ? "exact" : "about";
      return [populationReading({ ...row, qualifier, population: row.population + other.population }, [keeper, part])];
    });
}

/** Every number of a region in the asked borders: printed ones, and sums of the parts where the whole is asked for. */
function candidatesOf(geo: string, rows: readonly RegionPopulation[], borders: Borders): Reading[] {
  const ofPlace = rows.filter((row) => row.geo === geo);
  const whole = formerWholes[geo];
  if (borders === "present" || whole === undefined)
    return ofPlace.filter((row) => !row.isOldBorders && !(borders === "old" && newIn2022.includes(geo))).map((row) => populationReading(row));
  return [...ofPlace.filter((row) => row.isOldBorders).map((row) => populationReading(row)), ...sumsOf(rows, whole)];
}

const precisionRank = { day: 0, month: 1, year: 2 } as const;
const dateOf = (reading: Reading): string => reading.periodEnd ?? "";
/** A printed number before a sum, of several the last source by name: what the pages of regions show, too. */
const compareSources = (a: Reading, b: Reading): number =>
  a.parts.length - b.parts.length || (a.sourceId > b.sourceId ? -1 : a.sourceId < b.sourceId ? 1 : 0);

function latestOf(candidates: readonly Reading[]): Reading | undefined {
  return [...candidates].sort((a, b) => (dateOf(a) > dateOf(b) ? -1 : dateOf(a) < dateOf(b) ? 1 : compareSources(a, b)))[0];
}

function nearestNewYear(candidates: readonly Reading[], year: string): Reading | undefined {
  const day = dayNumber(Number(year), 1, 1);
  const gap = (one: Reading): number => gapDays(dateToSpan(dateOf(one)), { firstDay: day, lastDay: day });
  const rank = (one: Reading): number => precisionRank[datePrecision(dateOf(one))];
  return candidates.filter((one) => dateOf(one).startsWith(year)).sort((a, b) => rank(a) - rank(b) || gap(a) - gap(b) || compareSources(a, b))[0];
}

/** Within the borders of today there are the regions of today, for earlier years too: some were counted back. */
function regionCountOf(codes: readonly string[], borders: Borders): number {
  return borders === "old" ? codes.filter((code) => !newIn2022.includes(code)).length : codes.length;
}

/**
 * The steps of the reference layer: the latest number of each region, then a year at a time.
 *
 * Shape   population rows of the regions, borders → `latest` and every year in which four or more regions have a
 *         number; of a year the number nearest to 1 January, with its own date
 */
export function populationSteps(rows: readonly RegionPopulation[], codes: readonly string[], borders: Borders): SliceStep[] {
  const candidates = codes.map((code) => candidatesOf(code, rows, borders));
  const stepOf = (key: string, pick: (of: readonly Reading[]) => Reading | undefined): SliceStep => ({
    key,
    periodStart: key === latestKey ? null : key,
    periodEnd: key === latestKey ? null : key,
    readings: candidates.flatMap((of) => pick(of) ?? []),
    regionCount: regionCountOf(codes, borders),
    keepsBorders: true,
  });
  const years = [...new Set(rows.map((row) => row.onDate.slice(0, 4)))].sort();
  return [...years.map((year) => stepOf(year, (of) => nearestNewYear(of, year))), stepOf(latestKey, latestOf)].filter(
    (step) => step.readings.length >= sliceMinRegions,
  );
}

/** Day on which the borders changed that the two views differ by. */
export const bordersChangedOn = bordersChangedOn2022["KZ-63"] ?? formedOn["KZ-10"] ?? "";
