import { formatCount } from "../../lib/format/formatCount.ts";
import { endSentence } from "../endSentence.ts";
import type { ReleaseMessages } from "./ReleaseMessages.ts";

const row = { one: "row", other: "rows" };
const column = { one: "column", other: "columns" };
const table = { one: "table", other: "tables" };
const counted =
  (noun: typeof row, verb: string) =>
  (count: number): string =>
    `${formatCount(count, noun, "en")} ${verb}`;

/** English words of releases. */
export const releasesEn: ReleaseMessages = {
  rows: { added: counted(row, "added"), changed: counted(row, "changed"), withdrawn: counted(row, "withdrawn") },
  columns: { added: counted(column, "added"), removed: counted(column, "removed") },
  tables: { added: counted(table, "added"), removed: counted(table, "removed") },
  onlyDescriptions: "no row changed",
  first: "This is the first release; no earlier one exists to compare it with.",
  firstShort: "first release",
  log: {
    title: "Releases of the data",
    description:
      "All releases of the Erikti data: what changed from one to the next, files of every version with checksums, how to cite and verify them.",
    heading: "Releases",
    lede: "The files of a release keep their address and do not change. What changed from one release to the next is listed row by row, with the reason.",
    draft: (version) => `The pages of this site and the files of the Data page hold changes made after ${version} that are not released yet.`,
    release: (version) => `Release ${version}`,
    citeHeading: "How to cite",
    cite: "Name the release, for numbers may be corrected later. A number itself is best cited by its own source, with the number of the claim. Reference managers read the file CITATION.cff of each release.",
    citation: (title, version, date) => endSentence(`${title}. Data release ${version}, ${date}`),
    verifyHeading: "How to verify",
    verify: "Each release has a file SHA256SUMS. Put it into one folder with the files and run:",
    moreHeading: "Corrections and news",
    corrections: "Which errors were corrected, and how to report one",
    feed: "New releases and corrections as an Atom feed",
  },
  page: {
    title: (version) => `Release ${version} of the data`,
    description: (version, date) =>
      `Release ${version} of the Erikti data, ${date}: what changed row by row, with reasons, and the files with checksums.`,
    kicker: "Releases",
    lede: ({ date, collected, rows }) => `Released on ${date}, from sources collected through ${collected}. It holds ${rows}.`,
    rowCount: (count) => formatCount(count, row, "en"),
    compared: (previous) => `Compared with release ${previous}`,
    changesHeading: "What changed",
    kinds: { added: "Added", changed: "Changed", withdrawn: "Withdrawn" },
    showAll: (count) => `Show ${formatCount(count, row, "en")}`,
    cells: (count) => `The row: ${formatCount(count, { one: "cell", other: "cells" }, "en")}`,
    was: "Was",
    now: "Now",
    empty: "empty",
    yes: "yes",
    no: "no",
    reason: "Why",
    follows: "It follows from a change of the source.",
    correction: "Correction",
    columnsHeading: "Columns and tables",
    columnKinds: { added: "Added column", removed: "Removed column" },
    tableKinds: { added: "Added table", removed: "Removed table" },
    filesHeading: "Files of this release",
    filesNote: "They keep this address and do not change. The list SHA256SUMS checks them all.",
    allFiles: (count) => `All files of the release (${count}) with checksums`,
    fileColumns: { file: "File", size: "Size" },
    bytes: { kilo: "kB", mega: "MB" },
  },
  corrections: {
    title: "Corrections",
    description: "Errors of the Erikti data that were corrected: what was wrong, what stands now, when. How to report an error.",
    heading: "Corrections",
    lede: "Errors that we made and corrected: what stood there, what stands now, and in which release. Contradictions between sources are not errors: they stay side by side.",
    none: (date) => `Up to the latest release (${date}) no correction was released.`,
    released: (version, date) => `Release ${version}, ${date}`,
    howHeading: "How to report an error",
    how: "Every claim has a number, such as c0908. Name it, say what is wrong and, if you can, where the right number is printed. Tell those who publish this copy of the site.",
    howMore:
      "A correction comes out with a new release and stands in this log; the number of the claim stays. If another source prints another number, that is a new claim beside the old one.",
  },
  feed: {
    title: "Erikti: releases of the data",
    subtitle: "New releases of the data on volunteering in Kazakhstan, and corrections",
    correction: (place, version) => `Correction in ${version}: ${place}`,
    rights: "CC BY 4.0 for the selection, codes, translations and notes; figures keep the rights of their sources.",
  },
};
