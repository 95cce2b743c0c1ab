import { chartMessages } from "../i18n/messages.ts";
import { sourcesMessages } from "../i18n/sources/messages.ts";
import { type TakenKind, takenKinds } from "../i18n/sources/SourcesMessages.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import type { AreaReading } from "../lib/queries/areasOfSource.ts";
import type { DocumentRecord } from "../lib/queries/documentsOfSource.ts";
import type { GrantRecord } from "../lib/queries/grantRowsOfMeasure.ts";
import type { MilestoneRecord } from "../lib/queries/milestoneList.ts";
import type { PopulationReading } from "../lib/queries/populationOfSource.ts";
import type { IndexReading } from "../lib/queries/readingsOfSource.ts";
import type { SourceRecord } from "../lib/queries/sourceList.ts";
import type { TargetRecord } from "../lib/queries/targetsOfIndicator.ts";
import { sameName, sourcesData } from "./sourcesData.ts";

/** What the page of a source tells. */
export interface SourceView {
  readonly source: SourceRecord;
  readonly claims: readonly ClaimRecord[];
  readonly grants: readonly GrantRecord[];
  readonly targets: readonly TargetRecord[];
  readonly milestones: readonly MilestoneRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly population: readonly PopulationReading[];
  readonly readings: readonly IndexReading[];
  readonly areas: readonly AreaReading[];
  /** What it is about, in English, with the id where another source has the same publisher, date and subject: titles must differ. */
  readonly about: string;
  /** Date of publication as precise as known, in words. */
  readonly date: string;
  /** One sentence: how many rows of which kind were taken from it. */
  readonly taken: string;
}

/** Date of a source in words; one that is not known is said to be so. */
export function sourceDate(source: Pick<SourceRecord, "publishedOn">, locale: Locale, style: "medium" | "long"): string {
  return source.publishedOn === null ? chartMessages[locale].unknownPeriod : formatDate(source.publishedOn, locale, style);
}

/** Host of an address without the letters that hosts often begin with. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function takenSentence(counts: Readonly<Record<TakenKind, number>>, locale: Locale): string {
  const words = sourcesMessages[locale].source;
  const parts = takenKinds.filter((kind) => counts[kind] > 0).map((kind) => words.counts[kind](counts[kind]));
  return parts.length === 0 ? words.nothing : words.taken(words.joinList(parts));
}

/**
 * Assembles the page of a source in one language.
 *
 * Errors  RangeError when sources.csv does not hold it
 */
export async function sourceView(sourceId: string, locale: Locale): Promise<SourceView> {
  const data = await sourcesData(locale);
  const source = data.sourceOf.get(sourceId);
  if (source === undefined) throw new RangeError(`sources/${sourceId}: got no source, expected a row of sources.csv. Check the route`);
  const [claims, grants, targets] = [data.claims.get(sourceId) ?? [], data.grants.get(sourceId) ?? [], data.targets.get(sourceId) ?? []];
  const [milestones, documents] = [data.milestones.get(sourceId) ?? [], data.documents.get(sourceId) ?? []];
  const [population, readings] = [data.population.get(sourceId) ?? [], data.readings.get(sourceId) ?? []];
  const areas = data.areas.get(sourceId) ?? [];
  const rows = { claims, grants, targets, milestones, documents, population, readings, areas };
  const counts = Object.fromEntries(takenKinds.map((kind) => [kind, rows[kind].length])) as Record<TakenKind, number>;
  const about = (data.nameCounts.get(sameName(source)) ?? 1) > 1 ? `${source.titleEn} (${sourceId})` : source.titleEn;
  return { source, ...rows, about, date: sourceDate(source, locale, "long"), taken: takenSentence(counts, locale) };
}
