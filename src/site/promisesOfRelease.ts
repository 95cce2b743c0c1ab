import type { ShownOutcome, ShownPromise } from "../charts/promises/ShownPromise.ts";
import type { UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { printedLanguage } from "../lib/domain/printedLanguage.ts";
import { targetList, type TargetListRecord } from "../lib/queries/targetList.ts";
import { targetOutcomeFacts, type TargetOutcomeRecord } from "../lib/queries/targetOutcomeFacts.ts";
import { unitList } from "../lib/queries/unitList.ts";
import { reportedStatus } from "../lib/tables/enums.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";
import { release } from "./release.ts";
import { releases } from "./releases.ts";

/** Every promise of a release, with what its verdict needs. */
export interface PromisesOfRelease {
  readonly promises: readonly ShownPromise[];
  readonly units: readonly UnitForms[];
  /** Day up to which sources were collected: that of its verdicts. */
  readonly today: string;
}

function toOutcome(row: TargetOutcomeRecord): ShownOutcome {
  const { outcomeId, kind, value, qualifier, unitId, basisId, periodStart, periodEnd, knownOn, outcomeKind } = row;
  const { indicatorId, basisName, asPrinted, title, sourceId, publisher, publishedOn } = row;
  const facts = { outcomeId, kind, value, qualifier, unitId, basisId, periodStart, periodEnd, knownOn, outcomeKind };
  return { ...facts, indicatorId, basisName, asPrinted, title, sourceId, publisher, publishedOn };
}

const languageOfWords = ({ asPrinted, sourceLanguage }: TargetListRecord): string | null =>
  (asPrinted === null ? undefined : printedLanguage({ asPrinted, isAsPrintedRead: true, sourceLanguage })) ?? null;

function toPromise(row: TargetListRecord, outcomes: readonly TargetOutcomeRecord[], locale: Locale): ShownPromise {
  const { targetId, kind, better, unitId, basisId, baselineOn, baselineValue, targetOn, targetValue, qualifier, startsOn, promisedOn } = row;
  return {
    facts: { targetId, kind, better, unitId, basisId, baselineOn, baselineValue, targetOn, targetValue, qualifier, startsOn, promisedOn },
    outcomes: outcomes.map(toOutcome),
    name: row.name,
    asPrinted: row.asPrinted,
    printedLanguage: languageOfWords(row),
    basisName: row.basisName,
    baselineUnitId: row.baselineUnitId,
    indicatorId: row.indicatorId,
    indicatorName: row.indicatorName,
    theme: row.theme,
    geo: row.geo,
    placeName: row.placeName,
    group: row.tallyGroup,
    documentId: row.documentId,
    documentName: row.documentName,
    reported: reportedStatus[row.reportedStatus][locale],
    statusReason: row.statusReason,
    difference: row.difference,
    responsible: row.responsible,
    sourceId: row.sourceId,
    publisher: row.publisher,
    speakerName: row.speakerName,
    sourceUrl: row.sourceUrl,
    publishedOn: row.publishedOn,
  };
}

function collectedThrough(version: string | null): string {
  if (version === null) return release.collectedThrough;
  const kept = releases.find((one) => one.version === version);
  if (kept === undefined) throw new Error(`promises: got release ${version}, expected one that is kept. Check the route`);
  return kept.collectedThrough;
}

/** Units that a promise and its outcomes are told in. */
export function unitsOfPromise({ facts, baselineUnitId, outcomes }: ShownPromise): string[] {
  return [facts.unitId, baselineUnitId, ...outcomes.flatMap(({ unitId }) => unitId ?? [])];
}

/** Reads all promises of a release (null: as published now) in one language, once for the whole build. */
export const promisesOfRelease = oncePerRelease(async (version, locale): Promise<PromisesOfRelease> => {
  const run = await runnerOf(version);
  const [targets, outcomes, units] = await Promise.all([run(targetList, { locale }), run(targetOutcomeFacts, { locale }), run(unitList, { locale })]);
  const byTarget = Map.groupBy(outcomes, (one) => one.targetId);
  const promises = targets.map((one) => toPromise(one, byTarget.get(one.targetId) ?? [], locale));
  const told = new Set(promises.flatMap(unitsOfPromise));
  return { promises, units: units.filter(({ unitId }) => told.has(unitId)), today: collectedThrough(version) };
});
