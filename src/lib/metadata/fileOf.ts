import type { CatalogueFile, CatalogueResource } from "./catalogue.ts";

/**
 * Finds the file of a resource in a format.
 *
 * Errors  RangeError when it was not written
 */
export function fileOf({ name, files }: CatalogueResource, format: string): CatalogueFile {
  const file = files.find((one) => one.format === format);
  if (file === undefined) throw new RangeError(`${name}: got no ${format} file, expected one. Write it before its description`);
  return file;
}
