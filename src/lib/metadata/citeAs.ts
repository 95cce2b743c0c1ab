import type { Catalogue } from "./catalogue.ts";
import { datasetText } from "./datasetText.ts";

/** The release as one entry of BibTeX. */
export function citeAs({ version, releasedOn }: Pick<Catalogue, "version" | "releasedOn">): string {
  const key = `${datasetText.name}_${version.replaceAll(".", "_")}`;
  return `@misc{${key}, author = {{${datasetText.creator}}}, title = {${datasetText.title.en}}, year = {${releasedOn.slice(0, 4)}}, version = {${version}}}`;
}
