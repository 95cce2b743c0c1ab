import manifest from "../generated/dataManifest.json" with { type: "json" };

/** Version of the data and the day up to which sources were collected: the site's only clock. */
export const release = {
  /** The release that the data name; in the files of a draft `+draft` follows it. */
  version: manifest.version.replace(/\+draft$/, ""),
  releasedOn: manifest.releasedOn,
  collectedThrough: manifest.collectedThrough,
  /** The data were changed since the release that they name. */
  isDraft: manifest.isDraft,
} as const;

export const dataFiles = manifest.files;
