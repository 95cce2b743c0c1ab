/** One file of `public/engine/`. */
export interface EngineFile {
  /** Name under `engine/`, with the hash of its content. */
  readonly file: string;
  /** Size as decoded, which is what a progress bar counts. */
  readonly bytes: number;
  readonly sha256: string;
}

/** What `scripts/engine-assets.ts` writes to `src/generated/engineManifest.json`. */
export interface EngineManifest {
  /** Version of the npm package; the engine inside says its own in `SELECT version()`. */
  readonly engineVersion: string;
  readonly worker: EngineFile;
  readonly wasm: EngineFile;
  readonly database: EngineFile;
}
