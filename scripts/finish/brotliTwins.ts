import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const compressible = /\.(?:html|css|js|json|jsonld|svg|xml|txt|csv|wasm)$|^engine[\\/].*\.duckdb$/;
/** Kept releases are many and seldom asked for: twins of them would make every build slower. */
const kept = /^data[\\/]releases[\\/]/;
const minBytes = 1024;
/** Large files are compressed once and kept by hash: 24 MB of wasm take long. */
const cacheFromBytes = 500_000;
const usualQuality = 9;
/** Scripts and styles are what a reader waits for: few and small, so the best that Brotli can do. */
const bestQuality = 11;

export interface TwinTotals {
  readonly files: number;
  readonly rawBytes: number;
  readonly twinBytes: number;
}

const qualityOf = (file: string): number => (/\.(?:js|css)$/.test(file) ? bestQuality : usualQuality);

async function twinOf(bytes: Buffer, quality: number, cacheFolder: string): Promise<Buffer> {
  const params = { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  if (bytes.length < cacheFromBytes) return compress(bytes, params);
  const cached = join(cacheFolder, `${createHash("sha256").update(bytes).digest("hex")}.q${quality}.br`);
  if (existsSync(cached)) return readFileSync(cached);
  const twin = await compress(bytes, params);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(cached, twin);
  return twin;
}

/**
 * Writes a `.br` beside every file that compresses.
 *
 * Shape   folder, cache folder → totals in bytes; the database for download stays as it is, for programs read it by ranges,
 *         the copy beside the engine is fetched whole
 */
export async function brotliCompressText(folder: string, cacheFolder: string): Promise<TwinTotals> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => compressible.test(file) && !kept.test(file) && statSync(join(folder, file)).size >= minBytes,
  );
  let rawBytes = 0;
  let twinBytes = 0;
  const waiting = files.values();
  const compressWaiting = async (): Promise<void> => {
    for (const file of waiting) {
      const bytes = readFileSync(join(folder, file));
      const twin = await twinOf(bytes, qualityOf(file), cacheFolder);
      writeFileSync(join(folder, `${file}.br`), twin);
      rawBytes += bytes.length;
      twinBytes += twin.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressWaiting));
  return { files: files.length, rawBytes, twinBytes };
}
