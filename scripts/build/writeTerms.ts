import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataWriter } from "./dataBuild.ts";

/** What may be done with the data: name in the repository and among the published files. */
export const licenceFile = "LICENSE-DATA.md";
export const licencePath = join(import.meta.dirname, "../..", licenceFile);

/** The terms beside the files, for descriptions point at them. */
export const writeTerms: DataWriter = async ({ folder }) => {
  await copyFile(licencePath, join(folder, licenceFile));
  return [{ name: licenceFile, table: null, format: "terms", rows: 0 }];
};
