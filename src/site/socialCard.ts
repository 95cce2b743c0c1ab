import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { drawChart } from "../charts/drawChart.ts";
import { describeChart } from "../charts/describeChart.ts";
import { type CardText, composeCard } from "../charts/picture/composeCard.ts";
import { pictureTheme } from "../charts/picture/pictureTheme.ts";
import { type CutFiles, pictureCuts, type TypeSetter, typeSetter } from "../charts/picture/typeSetter.ts";
import { renderSvg } from "../charts/svg/renderSvg.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { release } from "./release.ts";

const fontFolder = "src/generated/fonts";
const fontSubsets = ["latin", "cyrillic", "cyrillic-ext", "latin-ext"];
const cacheFolder = "node_modules/.cache/erikti/cards";
/** Width at which a chart is drawn for a card: few labels, large type. */
const drawingPx = 560;

async function readFont(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(`${fontFolder}/${name}.ttf`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

async function readSetter(): Promise<TypeSetter> {
  const entries = await Promise.all(
    pictureCuts.map(async (cut) => [cut, await Promise.all(fontSubsets.map((subset) => readFont(`picture-${cut}-${subset}`)))] as const),
  );
  return typeSetter(Object.fromEntries(entries) as unknown as CutFiles);
}

let tools: Promise<TypeSetter> | null = null;

/** Starts the rasteriser and reads the fonts, once for the whole build. */
export function startTools(): Promise<TypeSetter> {
  tools ??= (async () => {
    const wasm = createRequire(`${process.cwd()}/package.json`).resolve("@resvg/resvg-wasm/index_bg.wasm");
    const [setter] = await Promise.all([readSetter(), readFile(wasm).then((bytes) => initWasm(bytes))]);
    return setter;
  })();
  return tools;
}

/** Card of an indicator: its name, what its chart says, the chart. */
export function indicatorCard(view: IndicatorView): CardText {
  const sized = drawChart(view.model, { ...view.context, theme: pictureTheme, widthPx: drawingPx });
  return {
    title: view.indicator.name,
    lines: [describeChart(view.model, view.context)],
    foot: `Erikti · ${release.version}`,
    drawing:
      sized === null
        ? null
        : {
            svg: renderSvg(sized, { id: "card", title: "", description: "", className: "" }),
            widthPx: sized.widthPx,
            heightPx: sized.heightPx,
          },
  };
}

/** Paints a card as PNG; the same card is painted once, also over several builds. */
export async function paintCard(text: CardText): Promise<Buffer> {
  return paintPng(composeCard(text, await startTools()));
}

/** Paints a drawing of outlines as PNG, as wide as it says; kept over several builds. */
export async function paintPng(svg: string, widthPx?: number): Promise<Buffer> {
  await startTools();
  const path = `${cacheFolder}/${createHash("sha256")
    .update(`${svg}${widthPx ?? ""}`)
    .digest("hex")
    .slice(0, 32)}.png`;
  if (existsSync(path)) return await readFile(path);
  const png = Buffer.from(
    new Resvg(svg, { font: { loadSystemFonts: false }, ...(widthPx === undefined ? {} : { fitTo: { mode: "width", value: widthPx } }) })
      .render()
      .asPng(),
  );
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(`${path}.${process.pid}`, png);
  await rename(`${path}.${process.pid}`, path);
  return png;
}
