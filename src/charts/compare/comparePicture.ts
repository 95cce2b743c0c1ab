import { rightsOfBases } from "../../lib/domain/basisRights.ts";
import type { TakenPicture } from "../export/TakenFacts.ts";
import { namedSources } from "../export/namedSources.ts";
import { composePicture, type Picture } from "../picture/composePicture.ts";
import { pictureTheme } from "../picture/pictureTheme.ts";
import { svgRoot } from "../maps/svgParts.ts";
import type { CompareRow } from "./compareRows.ts";
import { type CompareDrawing, compareSvg } from "./compareSvg.ts";

export interface ComparePictureInput extends TakenPicture {
  /** Inhabitants, then the counts that at least two regions share. */
  readonly rows: readonly CompareRow[];
  /** Counts of one region, which the table alone has. */
  readonly leftOutCount: number;
  readonly codes: readonly string[];
  readonly context: Omit<CompareDrawing, "theme" | "widthPx">;
}

/** Width of the drawing in a picture. */
const drawingPx = 820;

function sourcesLine({ rows, context }: ComparePictureInput): string {
  const readings = rows.flatMap((row) => row.cells.flatMap(({ reading }) => reading ?? []));
  return `${context.chart.sources}: ${namedSources(readings, context.locale)}`;
}

/** Makes the picture of regions side by side that leaves the site: names, rows, notes, sources, release, rights, address. */
export function comparePicture(input: ComparePictureInput): Picture {
  const { rows, leftOutCount, codes, context, actions, title, subtitle, release, link, setter } = input;
  const { messages } = context;
  const { inner, widthPx, heightPx } = compareSvg(rows, codes, { ...context, theme: pictureTheme, widthPx: drawingPx });
  const svg = svgRoot({ id: "p", widthPx, heightPx, className: "", title: "", description: "", inner });
  const rights = rightsOfBases(rows.flatMap((row) => row.cells.map(({ reading }) => reading?.basisId ?? ""))).map((one) => actions.rights[one]);
  const summary = rows.length > 1 ? messages.sharedHeading(rows.length - 1) : messages.nothingShared;
  const leftOut = leftOutCount > 0 ? messages.singleLeftOut(leftOutCount) : "";
  return composePicture(
    {
      title: subtitle,
      subtitle: title,
      notes: [summary, [messages.bars, leftOut].filter((part) => part !== "").join(" ")],
      sources: sourcesLine(input),
      credits: [release, rights.join(" "), link],
      description: `${messages.caption(subtitle)}. ${summary}`,
    },
    { kind: "drawing", svg, widthPx, heightPx },
    setter,
  );
}
