import { releaseTexts } from "../i18n/releases/releaseTexts.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { ReleaseRecord } from "../lib/releases/releaseRecord.ts";
import { correctionList } from "./correctionList.ts";
import { nameUuid } from "./nameUuid.ts";
import { summaryOf } from "./releaseView.ts";

export interface FeedOptions {
  readonly locale: Locale;
  readonly releases: readonly ReleaseRecord[];
  /** Turns a path below the folder of the feed into an address: `""` is the page about data. */
  readonly toAddress: (path: string) => string;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly path: string;
  readonly summary: string;
}

/** Characters that XML 1.0 does not know cannot be written at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A release has a day, no hour. */
function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

function reasonsOf(record: ReleaseRecord, locale: Locale): string[] {
  return [...new Set(record.changes.flatMap(({ reason }) => reason?.[locale] ?? []))];
}

function releaseEntries({ locale, releases }: FeedOptions): Entry[] {
  const text = releaseTexts[locale];
  return releases.map((record) => ({
    id: nameUuid(`feed/${locale}/releases/${record.version}`),
    title: text.log.release(record.version),
    updated: toInstant(record.releasedOn),
    path: `releases/${record.version}/`,
    summary: [`${summaryOf(record, text).join("; ")}.`, ...reasonsOf(record, locale)].join(" "),
  }));
}

function correctionEntries({ locale, releases }: FeedOptions): Entry[] {
  const text = releaseTexts[locale];
  return correctionList(releases, locale, text).map(({ version, releasedOn, table, tableTitle, rowKey, kind, reason }) => ({
    id: nameUuid(`feed/${locale}/corrections/${version}/${table}/${rowKey}/${kind}`),
    title: text.feed.correction(`${tableTitle}, ${rowKey}`, version),
    updated: toInstant(releasedOn),
    path: "corrections/",
    summary: reason,
  }));
}

function entryXml({ id, title, updated, path, summary }: Entry, toAddress: FeedOptions["toAddress"]): string {
  return [
    "  <entry>",
    `    <id>${id}</id>`,
    `    <title type="text">${escapeXml(title)}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(toAddress(path))}"/>`,
    `    <summary type="text">${escapeXml(summary)}</summary>`,
    "  </entry>",
  ].join("\n");
}

/**
 * Writes the feed of a language: one entry per release and one per correction, the newest first.
 *
 * Shape   releases, the newest first → Atom document
 * Errors  RangeError when there is no release, for a feed must say when it was updated
 * Source  RFC 4287
 */
export function atomFeed(options: FeedOptions): string {
  const { locale, releases, toAddress } = options;
  const newest = releases[0];
  if (newest === undefined) throw new RangeError("feed: got no release, expected one below data/releases. Run npm run release first");
  const words = releaseTexts[locale].feed;
  const entries = [...releaseEntries(options), ...correctionEntries(options)].toSorted((a, b) =>
    a.updated > b.updated ? -1 : Number(a.updated < b.updated),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${nameUuid(`feed/${locale}`)}</id>`,
    `  <title type="text">${escapeXml(words.title)}</title>`,
    `  <subtitle type="text">${escapeXml(words.subtitle)}</subtitle>`,
    `  <updated>${toInstant(newest.releasedOn)}</updated>`,
    "  <author><name>Erikti</name></author>",
    `  <rights type="text">${escapeXml(words.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(toAddress("feed.xml"))}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(toAddress("releases/"))}"/>`,
    ...entries.map((entry) => entryXml(entry, toAddress)),
    "</feed>",
  ].join("\n")}\n`;
}
