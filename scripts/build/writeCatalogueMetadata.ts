import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toCroissant } from "../../src/lib/metadata/toCroissant.ts";
import { toDcat } from "../../src/lib/metadata/toDcat.ts";
import { toOpenApi } from "../../src/lib/metadata/toOpenApi.ts";
import { countRows, type DataWriter } from "./dataBuild.ts";
import { toCatalogue } from "./toCatalogue.ts";
import { toJsonText } from "./toJsonText.ts";

/** What describes all files, the archive too: it comes last. */
export const writeCatalogueMetadata: DataWriter = async (build, written) => {
  const catalogue = toCatalogue(build, written);
  const contents = [
    { name: "dcat.jsonld", format: "dcat", content: toDcat(catalogue) },
    { name: "croissant.json", format: "croissant", content: toCroissant(catalogue) },
    { name: "openapi.json", format: "openapi", content: toOpenApi(catalogue) },
  ];
  for (const { name, content } of contents) await writeFile(join(build.folder, name), toJsonText(content));
  return contents.map(({ name, format }) => ({ name, table: null, format, rows: countRows(build) }));
};
