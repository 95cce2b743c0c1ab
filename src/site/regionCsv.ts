import { whoSaid } from "../charts/chartTable.ts";
import { actionMessages } from "../i18n/actions/messages.ts";
import { chartMessages } from "../i18n/messages.ts";
import { regionPageTexts } from "../i18n/regions/regionPageTexts.ts";
import { rightsOfBases } from "../lib/domain/basisRights.ts";
import type { ClaimRecord, UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { RegionRecord } from "../lib/queries/regionList.ts";
import { safeCsv } from "./browser/safeCsv.ts";

/** A claim of a region with the name of what it counts. */
export interface NamedClaim {
  readonly claim: ClaimRecord;
  readonly indicatorName: string;
}

export interface RegionCsvInput {
  readonly region: Pick<RegionRecord, "placeId" | "name">;
  readonly claims: readonly NamedClaim[];
  readonly units: ReadonlyMap<string, UnitForms>;
  readonly locale: Locale;
  /** Release in words, and address of the page. */
  readonly release: string;
  readonly link: string;
}

/** Spreadsheets take a text for UTF-8 when it begins with this mark. */
const utf8Mark = "\ufeff";

function toRow({ claim, indicatorName }: NamedClaim, { units, locale }: RegionCsvInput): string[] {
  const { file } = regionPageTexts[locale];
  return [
    claim.claimId,
    claim.indicatorId,
    indicatorName,
    String(claim.value),
    claim.qualifier,
    units.get(claim.unitId)?.axis ?? claim.unitId,
    claim.asPrinted,
    claim.periodStart,
    claim.periodEnd,
    claim.placeName,
    claim.scopeName,
    claim.basisName,
    claim.segmentName,
    whoSaid(claim, chartMessages[locale]),
    claim.publisher,
    claim.publishedOn,
    claim.sourceUrl,
    claim.repeatsClaimId,
    claim.isChartable ? file.yes : file.no,
    [claim.chartNote, claim.notes].filter((note) => note !== null).join(". "),
  ].map((cell) => cell ?? "");
}

/**
 * Writes every claim of a region as CSV that a spreadsheet opens without running anything in it.
 *
 * Shape   claims with the names of their indicators → lines that say what it is and under which terms, an empty line,
 *         columns, one line for each claim; repeats and claims about a part of the region included
 */
export function regionCsv(input: RegionCsvInput): string {
  const { region, claims, locale, release, link } = input;
  const { header, columns, rights } = actionMessages[locale];
  const { file } = regionPageTexts[locale];
  const terms = rightsOfBases(claims.map(({ claim }) => claim.basisId)).map((one) => rights[one]);
  const lines = [
    [file.region, `${region.name} (${region.placeId})`],
    [file.claims, String(claims.length)],
    [header.sources, [...new Set(claims.map(({ claim }) => claim.publisher))].join("; ")],
    [header.rights, terms.join(" ")],
    [header.version, release],
    [header.link, link],
    [],
    [
      columns.claimId,
      file.indicatorId,
      file.indicator,
      columns.value,
      columns.qualifier,
      file.unit,
      columns.printed,
      columns.periodStart,
      columns.periodEnd,
      columns.place,
      file.scope,
      columns.basis,
      columns.segment,
      columns.speaker,
      columns.publisher,
      columns.publishedOn,
      columns.sourceUrl,
      file.repeats,
      file.chartable,
      columns.note,
    ],
  ];
  return `${utf8Mark}${safeCsv([...lines, ...claims.map((one) => toRow(one, input))])}`;
}
