import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../check/checkDataset.ts";

/**
 * Writes the files of a data folder that differ from what was read.
 *
 * All are written beside their place first, so that a full disk leaves the folder as it was.
 *
 * Shape   folder, files as read, files to be → names of what was written
 */
export function writeFiles(folder: string, before: Files, after: Files): string[] {
  const changed = Object.entries(after).filter(([name, text]) => text !== null && text !== before[name]);
  for (const [name, text] of changed) writeFileSync(join(folder, `${name}.new`), text ?? "");
  for (const [name] of changed) renameSync(join(folder, `${name}.new`), join(folder, name));
  return changed.map(([name]) => name);
}
