import head500Cyrillic from "../../../generated/fonts/picture-head-500-cyrillic.ttf?url";
import head500CyrillicExt from "../../../generated/fonts/picture-head-500-cyrillic-ext.ttf?url";
import head500Latin from "../../../generated/fonts/picture-head-500-latin.ttf?url";
import head500LatinExt from "../../../generated/fonts/picture-head-500-latin-ext.ttf?url";
import text400Cyrillic from "../../../generated/fonts/picture-text-400-cyrillic.ttf?url";
import text400CyrillicExt from "../../../generated/fonts/picture-text-400-cyrillic-ext.ttf?url";
import text400Latin from "../../../generated/fonts/picture-text-400-latin.ttf?url";
import text400LatinExt from "../../../generated/fonts/picture-text-400-latin-ext.ttf?url";
import text600Cyrillic from "../../../generated/fonts/picture-text-600-cyrillic.ttf?url";
import text600CyrillicExt from "../../../generated/fonts/picture-text-600-cyrillic-ext.ttf?url";
import text600Latin from "../../../generated/fonts/picture-text-600-latin.ttf?url";
import text600LatinExt from "../../../generated/fonts/picture-text-600-latin-ext.ttf?url";
import { type CutFiles, type PictureCut, type TypeSetter, typeSetter } from "../../../charts/picture/typeSetter.ts";

const addresses: Readonly<Record<PictureCut, readonly string[]>> = {
  "text-400": [text400Latin, text400Cyrillic, text400CyrillicExt, text400LatinExt],
  "text-600": [text600Latin, text600Cyrillic, text600CyrillicExt, text600LatinExt],
  "head-500": [head500Latin, head500Cyrillic, head500CyrillicExt, head500LatinExt],
};

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: got status ${response.status}, expected a font. Check what the host serves`);
  return await response.arrayBuffer();
}

async function load(): Promise<TypeSetter> {
  const entries = await Promise.all(Object.entries(addresses).map(async ([cut, files]) => [cut, await Promise.all(files.map(fetchFont))] as const));
  return typeSetter(Object.fromEntries(entries) as unknown as CutFiles);
}

let setter: Promise<TypeSetter> | null = null;

/** Loads the fonts of pictures, once for the page; after a failure the next call tries anew. */
export function loadSetter(): Promise<TypeSetter> {
  setter ??= load().catch((fault: unknown) => {
    setter = null;
    throw fault;
  });
  return setter;
}
