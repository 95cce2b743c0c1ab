import { existsSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** Bytes of a file on the wire: its Brotli twin; without one, as it is when it is small or a font, else compressed now. */
export function servedBytes(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return /\.(?:html|css|js|wasm)$/.test(file) && statSync(file).size >= 1024 ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
}

/** Bytes of several files on the wire. */
export function servedSum(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + servedBytes(file), 0);
}
