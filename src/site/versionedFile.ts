import { dataFolder, type DataFile } from "./dataCatalogue.ts";
import { releases } from "./releases.ts";

/** A file of the newest release. */
export interface VersionedFile {
  readonly version: string;
  /** Address from the root of the site; it gives the same bytes for good. */
  readonly href: string;
}

/** Where a file stands unchanged; null when the newest release has none of that name. */
export function versionedFile({ name }: DataFile): VersionedFile | null {
  const [newest] = releases;
  if (newest === undefined || !newest.files.some((file) => file.name === name)) return null;
  return { version: newest.version, href: `${dataFolder}releases/${newest.version}/${name}` };
}
