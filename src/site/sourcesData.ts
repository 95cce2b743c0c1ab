import type { ClaimRecord, UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { type AreaReading, areasOfSource } from "../lib/queries/areasOfSource.ts";
import { type DocumentRecord, documentsOfSource } from "../lib/queries/documentsOfSource.ts";
import type { GrantRecord } from "../lib/queries/grantRowsOfMeasure.ts";
import { type MilestoneRecord, milestoneList } from "../lib/queries/milestoneList.ts";
import { type PopulationReading, populationOfSource } from "../lib/queries/populationOfSource.ts";
import { type IndexReading, readingsOfSource } from "../lib/queries/readingsOfSource.ts";
import { sourceList, type SourceRecord } from "../lib/queries/sourceList.ts";
import { targetOutcomeList } from "../lib/queries/targetOutcomeList.ts";
import type { TargetRecord } from "../lib/queries/targetsOfIndicator.ts";
import { claimIndex } from "./claimIndex.ts";
import { fundingRows } from "./fundingRows.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner, siteData } from "./siteData.ts";
import { targetRows } from "./targetRows.ts";

type BySource<T> = ReadonlyMap<string, readonly T[]>;

/** Everything that was taken from the sources, grouped by source, in one language. */
export interface SourcesData {
  readonly sources: readonly SourceRecord[];
  readonly sourceOf: ReadonlyMap<string, SourceRecord>;
  /** How many sources have this publisher, date and subject, by `sameName`. */
  readonly nameCounts: ReadonlyMap<string, number>;
  readonly claims: BySource<ClaimRecord>;
  readonly grants: BySource<GrantRecord>;
  readonly targets: BySource<TargetRecord>;
  readonly milestones: BySource<MilestoneRecord>;
  readonly documents: BySource<DocumentRecord>;
  readonly population: BySource<PopulationReading>;
  readonly readings: BySource<IndexReading>;
  readonly areas: BySource<AreaReading>;
  readonly claimOf: ReadonlyMap<string, ClaimRecord>;
  readonly grantOf: ReadonlyMap<string, GrantRecord>;
  /** Claims that repeat a claim, by the claim. */
  readonly repeatsOf: ReadonlyMap<string, readonly ClaimRecord[]>;
  /** Promises that a claim or grant statement speaks to, by its id. */
  readonly outcomes: ReadonlyMap<string, readonly TargetRecord[]>;
  readonly indicatorNames: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, UnitForms>;
}

function bySource<T extends { readonly sourceId: string }>(rows: readonly T[]): BySource<T> {
  return Map.groupBy(rows, (row) => row.sourceId);
}

/** Publisher, date and subject of a source in one key: pages of one encyclopaedia may share all three. */
export function sameName(source: Pick<SourceRecord, "publisherKey" | "publishedOn" | "titleEn">): string {
  return [source.publisherKey, source.publishedOn, source.titleEn].join("|");
}

async function readRows(locale: Locale) {
  const run = await buildRunner();
  return {
    sources: await run(sourceList, { locale }),
    grants: await fundingRows(locale),
    targets: await targetRows(locale),
    milestones: await run(milestoneList, { locale }),
    documents: await run(documentsOfSource, { sourceId: "*", locale }),
    population: await run(populationOfSource, { sourceId: "*", locale }),
    readings: await run(readingsOfSource, { sourceId: "*", locale }),
    areas: await run(areasOfSource, { sourceId: "*", locale }),
    outcomes: await run(targetOutcomeList, {}),
  };
}

/** Reads all sources of one language with what was taken from each, once for the whole build. */
export const sourcesData = oncePerLocale(async (locale): Promise<SourcesData> => {
  const [rows, claimOf, { indicators, units }] = await Promise.all([readRows(locale), claimIndex(locale), siteData(locale)]);
  const claims = [...claimOf.values()];
  const targetOf = new Map(rows.targets.map((one) => [one.targetId, one]));
  const outcomes = Map.groupBy(rows.outcomes, (one) => one.claimId ?? one.grantId ?? "");
  return {
    sources: rows.sources,
    sourceOf: new Map(rows.sources.map((one) => [one.sourceId, one])),
    nameCounts: new Map([...Map.groupBy(rows.sources, sameName)].map(([name, list]) => [name, list.length])),
    claims: bySource(claims),
    grants: bySource(rows.grants),
    targets: bySource(rows.targets),
    milestones: bySource([...rows.milestones].reverse()),
    documents: bySource(rows.documents),
    population: bySource(rows.population),
    readings: bySource(rows.readings),
    areas: bySource(rows.areas),
    claimOf,
    grantOf: new Map(rows.grants.map((one) => [one.grantId, one])),
    repeatsOf: Map.groupBy(
      claims.filter((claim) => claim.repeatsClaimId !== null),
      (claim) => claim.repeatsClaimId ?? "",
    ),
    outcomes: new Map([...outcomes].map(([id, list]) => [id, list.flatMap((one) => targetOf.get(one.targetId) ?? [])])),
    indicatorNames: new Map(indicators.map((one) => [one.indicatorId, one.name])),
    units,
  };
});
