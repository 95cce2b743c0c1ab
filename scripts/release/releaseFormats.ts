import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReleaseArchive } from "../../src/lib/releases/releaseArchive.ts";
import type { DataWriter } from "../build/dataBuild.ts";
import { writeCsv } from "../build/writeCsv.ts";
import { writeDatabase } from "../build/writeDatabase.ts";
import { writeJson } from "../build/writeJson.ts";
import { writeXlsx } from "../build/writeXlsx.ts";
import { writeZip } from "../build/writeZip.ts";

/** Formats of a release that are made from its rows. */
export const rowFormats: readonly DataWriter[] = [writeDatabase, writeCsv, writeJson, writeXlsx];

/** Writes texts that describe the files as they were, instead of making them anew. */
function writeTexts(texts: ReleaseArchive["files"]): DataWriter {
  return async ({ folder }) => {
    const files = [];
    for (const [name, text] of Object.entries(texts)) {
      await writeFile(join(folder, name), text);
      files.push({ name, table: null, format: "text", rows: 0 });
    }
    return files;
  };
}

/** All that a release publishes, in the order in which it is written. */
export function releaseFormats({ files }: ReleaseArchive): readonly DataWriter[] {
  return [...rowFormats, writeTexts(files), writeZip];
}
