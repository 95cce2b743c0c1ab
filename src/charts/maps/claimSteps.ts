import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { PlaceValidity } from "../../lib/domain/region.ts";
import { findSlices, findSteps, periodDay, type Slice, type SlicePoint } from "../../lib/regions/slices.ts";
import type { Reading, SliceStep } from "./Reading.ts";

/** Slices that differ in nothing but their date, in the order of time; a slice that stands alone is a group of one. */
export interface SliceGroup {
  /** Readable: `emergency_volunteers.ministry.event=floods_2024`; a second window of the same count carries its dates and unit. */
  readonly groupId: string;
  readonly slices: readonly Slice<ClaimRecord>[];
  /** Date of the slice with most regions, of several the latest. */
  readonly firstKey: string;
}

/** Name of a slice among those of its group. */
export function stepKey(slice: Pick<Slice<ClaimRecord>, "periodStart" | "periodEnd">): string {
  return periodDay(slice) ?? "";
}

function familyId({ indicatorId, basisId, segmentId }: Slice<ClaimRecord>): string {
  return [indicatorId, basisId, segmentId ?? "all"].join(".");
}

function firstKeyOf(slices: readonly Slice<ClaimRecord>[]): string {
  const most = Math.max(...slices.map((slice) => slice.points.length));
  const fullest = slices.filter((slice) => slice.points.length === most).at(-1);
  return fullest === undefined ? "" : stepKey(fullest);
}

/**
 * Groups the slices of claims by what may be stepped through, the group of the largest slice first.
 *
 * Shape   claims of regions, the regions → groups with readable names, each name once
 */
export function sliceGroups(claims: readonly ClaimRecord[], regions: readonly PlaceValidity[]): SliceGroup[] {
  const slices = findSlices(claims, regions);
  const steps = findSteps(slices);
  const groups = slices.flatMap((slice): (readonly Slice<ClaimRecord>[])[] => {
    const inSteps = steps.find((one) => one.slices.includes(slice));
    if (inSteps === undefined) return [[slice]];
    const isFirst = slices.find((one) => inSteps.slices.includes(one)) === slice;
    return isFirst ? [inSteps.slices] : [];
  });
  const names = new Map<string, number>();
  return groups.flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const family = familyId(first);
    const count = names.get(family) ?? 0;
    names.set(family, count + 1);
    const groupId = count === 0 ? family : `${first.sliceId}.${first.unitId}`;
    return [{ groupId, slices: members, firstKey: firstKeyOf(members) }];
  });
}

/** A claim as the maps draw it. */
export function claimReading({ claim, isOldBorders }: Pick<SlicePoint<ClaimRecord>, "claim" | "isOldBorders">): Reading {
  return {
    placeId: claim.geo,
    value: claim.value,
    qualifier: claim.qualifier,
    periodStart: claim.periodStart,
    periodEnd: claim.periodEnd,
    isOldBorders,
    parts: [],
    claimId: claim.claimId,
    basisId: claim.basisId,
    asPrinted: claim.asPrinted,
    sourceId: claim.sourceId,
    publisher: claim.publisher,
    speakerName: claim.speakerName,
    sourceUrl: claim.sourceUrl,
    publishedOn: claim.publishedOn,
    note: [claim.chartNote, claim.notes].filter((note) => note !== null).join(" ") || null,
  };
}

/** The steps of a group, as the maps draw them. */
export function claimSteps(group: SliceGroup): SliceStep[] {
  return group.slices.map((slice) => ({
    key: stepKey(slice),
    periodStart: slice.periodStart,
    periodEnd: slice.periodEnd,
    readings: slice.points.map(claimReading),
    regionCount: slice.regionCount,
    keepsBorders: false,
  }));
}
