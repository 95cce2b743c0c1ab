import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { toCitation } from "../../src/lib/metadata/toCitation.ts";
import { toCsvw } from "../../src/lib/metadata/toCsvw.ts";
import { toDataPackage } from "../../src/lib/metadata/toDataPackage.ts";
import { countRows, type DataWriter } from "./dataBuild.ts";
import { toCatalogue } from "./toCatalogue.ts";
import { toJsonText } from "./toJsonText.ts";

/** What describes the CSV files and goes into the archive with them; the CSV files come before. */
export const writePackageMetadata: DataWriter = async (build, written) => {
  const catalogue = toCatalogue(build, written);
  const texts = [
    { name: "datapackage.json", format: "data-package", text: toJsonText(toDataPackage(catalogue)) },
    { name: "csv-metadata.json", format: "csvw", text: toJsonText(toCsvw(catalogue)) },
    { name: "CITATION.cff", format: "citation", text: stringify(toCitation(catalogue), { lineWidth: 0 }) },
  ];
  for (const { name, text } of texts) await writeFile(join(build.folder, name), text);
  return texts.map(({ name, format }) => ({ name, table: null, format, rows: countRows(build) }));
};
