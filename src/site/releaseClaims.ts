import { existsSync } from "node:fs";
import { type ClaimChange, claimChanges } from "../charts/claimChanges.ts";
import { openNativeRunner } from "../engine/nativeRunner.ts";
import { chartMessages } from "../i18n/messages.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { claimsOfIndicator } from "../lib/queries/claimsOfIndicator.ts";
import type { RunQuery } from "../lib/queries/query.ts";
import { releases } from "./releases.ts";
import { allClaimsOf, siteData } from "./siteData.ts";

const databaseOf = (version: string): string => `public/data/releases/${version}/erikti.duckdb`;

/** Releases whose charts can be shown again, the newest first. */
export const keptVersions: readonly string[] = releases.map((one) => one.version).filter((version) => existsSync(databaseOf(version)));

const runners = new Map<string, Promise<RunQuery>>();

function runnerOf(version: string): Promise<RunQuery> {
  const known = runners.get(version) ?? openNativeRunner(databaseOf(version)).then((opened) => opened.run);
  runners.set(version, known);
  return known;
}

const byPage = new Map<string, Promise<ClaimRecord[]>>();

/** All claims of an indicator as a release held them; read once for the whole build. */
export function claimsOfRelease(version: string, indicatorId: string, locale: Locale): Promise<readonly ClaimRecord[]> {
  const key = [version, indicatorId, locale].join(" ");
  const filter = { indicatorId, geo: "*", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale };
  const known = byPage.get(key) ?? runnerOf(version).then((run) => run(claimsOfIndicator, filter));
  byPage.set(key, known);
  return known;
}

/** What changed in an indicator's claims since a release, in the words of a language. */
export async function changesSince(version: string, indicatorId: string, locale: Locale): Promise<ClaimChange[]> {
  const [before, after, { units }] = await Promise.all([
    claimsOfRelease(version, indicatorId, locale),
    allClaimsOf(indicatorId, locale),
    siteData(locale),
  ]);
  return claimChanges(before, after, { units, locale, unknownPeriod: chartMessages[locale].unknownPeriod });
}
