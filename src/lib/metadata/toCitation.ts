import { rights } from "../tables/rights.ts";
import type { Catalogue } from "./catalogue.ts";
import { datasetText } from "./datasetText.ts";

/** The content of CITATION.cff. */
export interface Citation {
  readonly "cff-version": "1.2.0";
  readonly type: "dataset";
  readonly message: string;
  readonly title: string;
  readonly version: string;
  readonly "date-released": string;
  readonly authors: readonly { readonly name: string }[];
  readonly abstract: string;
  readonly keywords: readonly string[];
}

/**
 * Says how the release is cited.
 *
 * The format knows one licence for all; there is none here, so the message says the terms in words.
 *
 * Source  https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md
 */
export function toCitation({ version, releasedOn }: Catalogue): Citation {
  return {
    "cff-version": "1.2.0",
    type: "dataset",
    message: `Cite this release. ${rights.mixed.text.en} World Giving Index: ${rights.caf.title.en}. Red Cross and Red Crescent: ${rights.ifrc.title.en}.`,
    title: datasetText.title.en,
    version,
    "date-released": releasedOn,
    authors: [{ name: datasetText.creator }],
    abstract: datasetText.description.en,
    keywords: datasetText.keywords.en,
  };
}
