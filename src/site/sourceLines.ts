import { chartMessages } from "../i18n/messages.ts";
import { sourcesMessages } from "../i18n/sources/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { formatDateRange } from "../lib/format/formatDateRange.ts";
import type { DocumentRecord } from "../lib/queries/documentsOfSource.ts";
import type { MilestoneRecord } from "../lib/queries/milestoneList.ts";
import { documentPath, pageHref } from "./links.ts";
import { documentKind, milestoneKind } from "../lib/tables/enums.ts";
import type { EnumValues } from "../lib/tables/schema.ts";

/** A dated line of a source's page: a milestone or a document. */
export interface DatedLine {
  readonly id: string;
  readonly isoDate: string | null;
  readonly when: string;
  readonly title: string;
  readonly detail: string;
  /** Page of its own, if it has one. */
  readonly href?: string;
}

function nameOf(values: EnumValues, value: string, locale: Locale): string {
  return values[value]?.[locale] ?? value;
}

function whenOf(isoDate: string | null, locale: Locale): string {
  return isoDate === null ? chartMessages[locale].unknownPeriod : formatDate(isoDate, locale, "medium");
}

/** Milestones as dated lines. */
export function milestoneLines(milestones: readonly MilestoneRecord[], locale: Locale): DatedLine[] {
  return milestones.map((one) => ({
    id: one.milestoneId,
    isoDate: one.onDate,
    when: whenOf(one.onDate, locale),
    title: one.title,
    detail: nameOf(milestoneKind, one.kind, locale),
  }));
}

/** Documents with targets as dated lines; how long one is in force stands below its name. */
export function documentLines(documents: readonly DocumentRecord[], locale: Locale): DatedLine[] {
  return documents.map((one) => {
    const isOpen = one.validFrom === null && one.validTo === null;
    const valid = isOpen ? [] : [sourcesMessages[locale].source.inForce(formatDateRange(one.validFrom, one.validTo, locale, "medium"))];
    return {
      id: one.documentId,
      isoDate: one.adoptedOn,
      when: whenOf(one.adoptedOn, locale),
      title: one.name,
      href: pageHref(locale, documentPath(one.documentId)),
      detail: [nameOf(documentKind, one.kind, locale), ...valid].join(" · "),
    };
  });
}
