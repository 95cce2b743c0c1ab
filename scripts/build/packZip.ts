import { zipSync } from "fflate";

/** ZIP keeps local time without a zone: made of local parts, the stamp is the same everywhere. */
const epoch = new Date(1980, 0, 1);

/**
 * Packs files into a ZIP whose bytes depend on nothing but names and contents.
 *
 * Shape   contents by name, in the order in which they are stored
 */
export function packZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: epoch, level: 6, os: 0 });
}
