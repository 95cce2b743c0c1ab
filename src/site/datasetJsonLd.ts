import { readFileSync } from "node:fs";
import manifest from "../generated/dataManifest.json" with { type: "json" };
import type { Locale } from "../lib/domain/locale.ts";
import type { Catalogue } from "../lib/metadata/catalogue.ts";
import { toSchemaOrg } from "../lib/metadata/toSchemaOrg.ts";
import { absoluteUrl, publishedUrl } from "./absoluteUrl.ts";
import { dataFolder } from "./dataCatalogue.ts";
import { type PublishedPackage, publishedCatalogue } from "./publishedCatalogue.ts";

const packagePath = "public/data/datapackage.json";

let catalogue: Catalogue | null = null;

/** The release that the site publishes; read once for the whole build. */
function readCatalogue(): Catalogue {
  catalogue ??= publishedCatalogue(manifest, JSON.parse(readFileSync(packagePath, "utf8")) as PublishedPackage);
  return catalogue;
}

/** Where the data lie, as seen from the page of the whole set or of one resource; absolute when the address of the site is known. */
function folderFrom(resourceName: string | null, siteUrl: string | null): string {
  if (siteUrl !== null) return absoluteUrl(siteUrl, dataFolder);
  return resourceName === null ? "../../data/" : "../../../../data/";
}

/** Writes a value as JSON that cannot end the script element it stands in. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * Writes the description for search engines of `data/` (null) or of `data/tables/<resource>/`.
 *
 * Errors  RangeError when there is no such resource; an Error of the disk when the data were not built
 */
export function datasetJsonLd(resourceName: string | null, locale: Locale): string {
  return toScriptJson(toSchemaOrg(readCatalogue(), resourceName, { locale, folder: folderFrom(resourceName, publishedUrl) }));
}
