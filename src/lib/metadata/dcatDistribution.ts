import { type RightsId, rights } from "../tables/rights.ts";
import type { Trilingual } from "../tables/schema.ts";
import type { CatalogueFile } from "./catalogue.ts";
import { dcatLanguages } from "./dcatCoverage.ts";
import { fileFormat } from "./fileFormat.ts";

type Json = Readonly<Record<string, unknown>>;

/** Says the rights; a licence is named only where there is one. */
export function dcatRights(id: RightsId): Json {
  const { text, url, title } = rights[id];
  return {
    ...(url === null ? {} : { license: { "@id": url, "@type": "dct:LicenseDocument" } }),
    rights: { "@type": "dct:RightsStatement", title: { en: title.en, ru: title.ru, kk: title.kk }, label: { en: text.en, ru: text.ru, kk: text.kk } },
  };
}

/** One file as a distribution: address, size, checksum, type and rights. */
export function dcatDistribution({ name, format, bytes, sha256 }: CatalogueFile, id: RightsId, title: Trilingual): Json {
  const { title: formatTitle, mediaType } = fileFormat(format);
  return {
    "@id": `#file-${name}`,
    "@type": "dcat:Distribution",
    title: { en: `${title.en} (${formatTitle})`, ru: `${title.ru} (${formatTitle})`, kk: `${title.kk} (${formatTitle})` },
    accessURL: name,
    downloadURL: name,
    mediaType: `http://www.iana.org/assignments/media-types/${mediaType}`,
    byteSize: String(bytes),
    checksum: { "@type": "spdx:Checksum", algorithm: "spdx:checksumAlgorithm_sha256", checksumValue: sha256 },
    language: dcatLanguages,
    ...dcatRights(id),
  };
}
