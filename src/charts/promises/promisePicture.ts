import { svgRoot } from "../maps/svgParts.ts";
import type { TakenPicture } from "../export/TakenFacts.ts";
import { composePicture, type Picture } from "../picture/composePicture.ts";
import { pictureTheme } from "../picture/pictureTheme.ts";
import type { JudgedPromise, PromiseDrawn } from "./drawingOf.ts";
import { promiseNotes, promiseSources } from "./promiseNotes.ts";
import { promiseSvg } from "./promiseSvg.ts";

export interface PromisePictureInput extends TakenPicture {
  readonly drawn: PromiseDrawn;
  readonly judged: JudgedPromise;
}

/** Makes the picture of a promise that leaves the site: verdict, drawing, what decides, sources, release, rights, address. */
export function promisePicture({ drawn, judged, actions, title, subtitle, release, link, setter }: PromisePictureInput): Picture {
  const { inner, widthPx, heightPx } = promiseSvg(drawn, judged, pictureTheme);
  const svg = svgRoot({ id: "p", widthPx, heightPx, className: "", title: "", description: "", inner });
  return composePicture(
    {
      title,
      subtitle,
      notes: promiseNotes(judged, actions),
      sources: `${actions.header.sources}: ${promiseSources(judged)}`,
      credits: [release, actions.rights.mixed, link],
      description: subtitle,
    },
    { kind: "drawing", svg, widthPx, heightPx },
    setter,
  );
}
