import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import { claimSpeakers } from "../lib/queries/claimSpeakers.ts";
import { speakerList, type SpeakerRecord } from "../lib/queries/speakerList.ts";
import type { SourceRecord } from "../lib/queries/sourceList.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner } from "./siteData.ts";
import { sourcesData } from "./sourcesData.ts";

let speakerByClaim: Promise<ReadonlyMap<string, string>> | null = null;

/** Id of the speaker by the id of the claim; claims without one are not there. */
export function speakerOfClaim(): Promise<ReadonlyMap<string, string>> {
  speakerByClaim ??= buildRunner()
    .then((run) => run(claimSpeakers, {}))
    .then((rows) => new Map(rows.map((row) => [row.claimId, row.speakerId])));
  return speakerByClaim;
}

/** All speakers in the alphabet of the language. */
export const speakersOf = oncePerLocale(async (locale): Promise<readonly SpeakerRecord[]> => {
  const run = await buildRunner();
  const compare = compareText(locale);
  return (await run(speakerList, { locale })).sort((a, b) => compare(a.name, b.name) || (a.speakerId < b.speakerId ? -1 : 1));
});

/** What the page of a speaker tells. */
export interface SpeakerView {
  readonly speaker: SpeakerRecord;
  /** The name alone, or with its id where two entries bear it in this language: titles of pages must differ. */
  readonly titleName: string;
  /** In the order of time; those without a period stand first. */
  readonly claims: readonly ClaimRecord[];
  /** Sources in which this is the one who speaks, the latest first. */
  readonly sources: readonly SourceRecord[];
}

interface BySpeaker {
  readonly speakers: ReadonlyMap<string, SpeakerRecord>;
  readonly claims: ReadonlyMap<string, readonly ClaimRecord[]>;
  readonly sources: ReadonlyMap<string, readonly SourceRecord[]>;
}

const grouped = oncePerLocale(async (locale): Promise<BySpeaker> => {
  const [speakers, speakerIds, data] = await Promise.all([speakersOf(locale), speakerOfClaim(), sourcesData(locale)]);
  const timeOf = (claim: ClaimRecord): string => claim.periodEnd ?? claim.periodStart ?? "";
  const claims = [...data.claimOf.values()].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a.claimId < b.claimId ? -1 : 1));
  return {
    speakers: new Map(speakers.map((one) => [one.speakerId, one])),
    claims: Map.groupBy(claims, (claim) => speakerIds.get(claim.claimId) ?? ""),
    sources: Map.groupBy(data.sources, (source) => source.speakerId ?? ""),
  };
});

/**
 * Assembles the page of a speaker in one language.
 *
 * Errors  RangeError when speakers.csv does not hold the speaker
 */
export async function speakerView(speakerId: string, locale: Locale): Promise<SpeakerView> {
  const { speakers, claims, sources } = await grouped(locale);
  const speaker = speakers.get(speakerId);
  if (speaker === undefined) throw new RangeError(`speakers/${speakerId}: got no speaker, expected a row of speakers.csv. Check the route`);
  const isShared = [...speakers.values()].some((one) => one !== speaker && one.name === speaker.name);
  const titleName = isShared ? `${speaker.name} (${speakerId})` : speaker.name;
  return { speaker, titleName, claims: claims.get(speakerId) ?? [], sources: sources.get(speakerId) ?? [] };
}
