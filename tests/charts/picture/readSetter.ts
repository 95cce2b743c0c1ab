import { readFileSync } from "node:fs";
import { type CutFiles, pictureCuts, type TypeSetter, typeSetter } from "../../../src/charts/picture/typeSetter.ts";

const subsets = ["latin", "cyrillic", "cyrillic-ext", "latin-ext"];

function readFont(name: string): ArrayBuffer {
  const bytes = readFileSync(`src/generated/fonts/${name}.ttf`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

/** The setter with the fonts of the build. */
export function readSetter(): TypeSetter {
  const files = Object.fromEntries(pictureCuts.map((cut) => [cut, subsets.map((subset) => readFont(`picture-${cut}-${subset}`))]));
  return typeSetter(files as unknown as CutFiles);
}
