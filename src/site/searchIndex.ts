import { createHash } from "node:crypto";
import { searchMessages } from "../i18n/search/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { numberedRows } from "../lib/queries/numberedRows.ts";
import { searchEntries } from "../lib/queries/searchEntries.ts";
import { type IndexedEntry, toIndexed } from "../lib/search/indexOptions.ts";
import { makeIndex } from "../lib/search/makeIndex.ts";
import { toTerms } from "../lib/search/toTerms.ts";
import { publishedResources } from "../lib/tables/publishedTables.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { joinTerms, searchEntryOf } from "./searchEntryOf.ts";
import { proseSections } from "./searchSections.ts";
import { buildRunner } from "./siteData.ts";

/** The index of one language as a file: its name changes with its content, so that it may be kept for ever. */
export interface SearchIndexFile {
  readonly name: string;
  readonly json: string;
}

function tableEntries(locale: Locale): IndexedEntry[] {
  return publishedResources.map(({ table: { name, title, description, columns } }) =>
    toIndexed(
      { kind: "table", id: name, parent: "", title: title[locale], detail: description[locale] },
      {
        title: toTerms(title[locale], locale).join(" "),
        names: joinTerms(toTerms(name, "en"), ...Object.values(title).map((one) => toTerms(one, locale))),
        text: toTerms(description[locale], locale).join(" "),
        about: joinTerms(toTerms(searchMessages[locale].script.kinds.table, locale), toTerms(Object.keys(columns).join(" "), "en")),
      },
    ),
  );
}

function pageEntries(locale: Locale): IndexedEntry[] {
  const pages = searchMessages[locale].pages.map(({ path, title, detail, words }) => ({ path, title, detail, text: `${detail} ${words}` }));
  const sections = proseSections(locale).map(({ path, title, pageTitle, text }) => ({ path, title, detail: pageTitle, text }));
  return [...pages, ...sections].map(({ path, title, detail, text }) =>
    toIndexed(
      { kind: "page", id: path, parent: "", title, detail },
      { title: toTerms(title, locale).join(" "), names: "", text: toTerms(text, locale).join(" "), about: "" },
    ),
  );
}

async function buildIndex(locale: Locale): Promise<SearchIndexFile> {
  const run = await buildRunner();
  const [rows, numbered] = await Promise.all([run(searchEntries, { locale }), run(numberedRows, {})]);
  const entries = [...rows.map((row) => searchEntryOf(row, locale)), ...tableEntries(locale), ...pageEntries(locale)];
  const json = JSON.stringify(makeIndex({ locale, entries, rows: numbered }));
  return { name: `index.${createHash("sha256").update(json).digest("hex").slice(0, 12)}`, json };
}

/** Builds the index of one language, once for the whole build. */
export const searchIndex = oncePerLocale(buildIndex);
