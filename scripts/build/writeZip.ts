import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { countRows, type DataWriter } from "./dataBuild.ts";
import { packZip } from "./packZip.ts";
import { licenceFile, licencePath } from "./writeTerms.ts";

/** Name of the file that holds the whole set as text. */
export const zipFile = "erikti.zip";

/** What stands beside the tables, when it was written; an old release has terms of its own. */
const companions = ["datapackage.json", "csv-metadata.json", "CITATION.cff", licenceFile];

/** All CSV files with their descriptions and terms in one archive, stored by name. */
export const writeZip: DataWriter = async (build, written) => {
  const names = written
    .filter(({ name, table, format }) => (table !== null && format === "csv") || companions.includes(name))
    .map(({ name }) => name);
  const entries: [string, Uint8Array][] = names.includes(licenceFile) ? [] : [[licenceFile, await readFile(licencePath)]];
  for (const name of names) entries.push([name, await readFile(join(build.folder, name))]);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(join(build.folder, zipFile), packZip(Object.fromEntries(sorted)));
  return [{ name: zipFile, table: null, format: "zip", rows: countRows(build) }];
};
