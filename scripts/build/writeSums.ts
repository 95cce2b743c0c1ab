import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ManifestFile } from "./dataBuild.ts";

/** Name of the file that `sha256sum -c` reads. */
export const sumsFile = "SHA256SUMS";

/** Writes the checksums of all files but those below `releases/`, where every release has its own. */
export async function writeSums(folder: string, files: readonly ManifestFile[]): Promise<void> {
  const sums = files
    .filter(({ name }) => !name.startsWith("releases/"))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  await writeFile(join(folder, sumsFile), sums.join(""));
}
