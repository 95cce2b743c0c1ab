import manifest from "../generated/dataManifest.json" with { type: "json" };

/** Version of the data and the day up to which sources were collected: the site's only clock. */
export const release = { version: manifest.version, collectedThrough: manifest.collectedThrough } as const;

export const dataFiles = manifest.files;
