import manifest from "../generated/dataManifest.json" with { type: "json" };

/** Version of the data and the day up to which sources were collected: the site's only clock. */
export const release = {
  version: manifest.version,
  releasedOn: manifest.releasedOn,
  collectedThrough: manifest.collectedThrough,
  /** The data were changed since the release that they name. */
  isDraft: manifest.isDraft,
} as const;

export const dataFiles = manifest.files;
