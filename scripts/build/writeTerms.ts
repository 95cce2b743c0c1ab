import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataWriter } from "./dataBuild.ts";

const licenceFile = "LICENSE-DATA.md";

/** The terms beside the files, for descriptions point at them. */
export const writeTerms: DataWriter = async ({ folder }) => {
  await copyFile(join(import.meta.dirname, "../..", licenceFile), join(folder, licenceFile));
  return [{ name: licenceFile, table: null, format: "terms", rows: 0 }];
};
