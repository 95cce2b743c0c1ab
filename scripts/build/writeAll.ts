import { join } from "node:path";
import type { DataBuild, DataWriter, ManifestFile } from "./dataBuild.ts";
import { sha256Of } from "./sha256Of.ts";
import { writeSums } from "./writeSums.ts";

/** Lets one writer after the other work on a build, then writes the checksums of all files. */
export async function writeAll(build: DataBuild, writers: readonly DataWriter[]): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const writer of writers) {
    for (const file of await writer(build, files)) files.push({ ...file, ...(await sha256Of(join(build.folder, file.name))) });
  }
  await writeSums(build.folder, files);
  return files;
}
