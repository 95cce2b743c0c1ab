/**
 * Cuts the two typefaces to the letters of the site's languages and writes them with a style sheet
 * to src/generated/; the build hashes their names.
 *
 * Letters  Latin, Russian, Kazakh, tenge and the punctuation that the pages use
 * Axes     text 400–600, headlines 500: other weights are not used
 *
 * Pictures that leave the site carry outlines, drawn from uncompressed cuts of single weights.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const latinSigns = "\u00a0§©«»°±·×÷–—‘’“”„•…‰′″←↑→↓−≈≠≤≥√№€₸″\u2009\u202f";
const latinAccents = "ÀÁÂÄÇÈÉÊËÍÎÑÓÔÖÚÜßàáâäçèéêëíîïñóôöúüÿı";
const latinExtended = "şŞğĞİńŃ₸";
const russian = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(0x410 + index)).join("") + "Ёё";
const kazakh = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

interface Face {
  readonly family: string;
  readonly packageFile: string;
  readonly letters: string;
  readonly range: string;
  readonly weights: { min: number; max: number } | number;
  readonly cssWeight: string;
}

const golos = "@fontsource-variable/golos-text/files/golos-text";
const literata = "@fontsource-variable/literata/files/literata";
const cyrillicRange = "U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116";
const extRange = "U+0460-048F,U+0492-04AF,U+04B2-052F";
const latinRange = "U+0000-00FF,U+0131,U+2000-209F,U+20AC,U+2100-2115,U+2117-22FF";
const latinExtRange = "U+0100-0130,U+0132-02FF,U+20B8";

function facesOf(family: string, file: string, weights: Face["weights"], cssWeight: string): Face[] {
  const face = (subset: string, letters: string, range: string): Face => ({
    family,
    packageFile: `node_modules/${file}-${subset}-wght-normal.woff2`,
    letters,
    range,
    weights,
    cssWeight,
  });
  return [
    face("latin", latin + latinSigns + latinAccents, latinRange),
    face("cyrillic", russian + kazakh + "№", cyrillicRange),
    face("cyrillic-ext", kazakh, extRange),
    face("latin-ext", latinExtended, latinExtRange),
  ];
}

const faces = [...facesOf("Golos Text", golos, { min: 400, max: 600 }, "400 600"), ...facesOf("Literata", literata, 500, "500")];

const subsetOf = (face: Face): string => /(cyrillic-ext|cyrillic|latin-ext|latin)-wght/.exec(face.packageFile)?.[1] ?? "";

rmSync("src/generated/fonts", { recursive: true, force: true });
mkdirSync("src/generated/fonts", { recursive: true });

const rules: string[] = [];
let total = 0;
for (const face of faces) {
  const bytes = await subsetFont(readFileSync(face.packageFile), face.letters, {
    targetFormat: "woff2",
    variationAxes: { wght: face.weights },
  });
  const name = `${face.family.toLowerCase().replace(" ", "-")}-${subsetOf(face)}`;
  const file = `${name}.woff2`;
  writeFileSync(`src/generated/fonts/${file}`, bytes);
  total += bytes.length;
  rules.push(
    `@font-face{font-family:"${face.family}";src:url("./fonts/${file}") format("woff2");font-weight:${face.cssWeight};` +
      `font-style:normal;font-display:swap;unicode-range:${face.range}}`,
  );
  console.log(`${file} ${bytes.length} bytes`);
}
writeFileSync("src/generated/fonts.css", `${rules.join("\n")}\n`);

const pictureFaces = [
  ...facesOf("text-400", golos, 400, "400"),
  ...facesOf("text-600", golos, 600, "600"),
  ...facesOf("head-500", literata, 500, "500"),
];
for (const face of pictureFaces) {
  const bytes = await subsetFont(readFileSync(face.packageFile), face.letters, { targetFormat: "truetype", variationAxes: { wght: face.weights } });
  writeFileSync(`src/generated/fonts/picture-${face.family}-${subsetOf(face)}.ttf`, bytes);
  total += bytes.length;
}
console.log(`fonts: ${total} bytes`);
