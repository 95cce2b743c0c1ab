import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { ReleaseArchive } from "../../src/lib/releases/releaseArchive.ts";

/** Name of the file that holds all that a release is made from. */
export const archiveFile = "archive.json.br";

/** Packs an archive; a wide window lets rows that stand twice cost almost nothing. */
export function packArchive(archive: ReleaseArchive): Buffer {
  const text = JSON.stringify(archive);
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_WINDOW_BITS, BROTLI_MODE_TEXT } = constants;
  return brotliCompressSync(text, {
    params: { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT, [BROTLI_PARAM_SIZE_HINT]: text.length },
  });
}

/**
 * Reads a packed archive; `place` names it in messages.
 *
 * Errors  an Error when the bytes are no archive
 */
export function unpackArchive(bytes: Uint8Array, place: string): ReleaseArchive {
  try {
    return JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as ReleaseArchive;
  } catch (cause) {
    throw new Error(`${place}: got bytes that cannot be unpacked, expected JSON in Brotli. Restore the file as it was committed`, { cause });
  }
}
