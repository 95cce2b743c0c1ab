import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import { svgRoot } from "../maps/svgParts.ts";
import { composePicture, type Picture } from "../picture/composePicture.ts";
import { pictureTheme } from "../picture/pictureTheme.ts";
import type { TypeSetter } from "../picture/typeSetter.ts";
import type { JudgedPromise, PromiseDrawn } from "./drawingOf.ts";
import { promiseNotes, promiseSources } from "./promiseNotes.ts";
import { promiseSvg } from "./promiseSvg.ts";

export interface PromisePictureInput {
  readonly drawn: PromiseDrawn;
  readonly judged: JudgedPromise;
  readonly actions: ActionMessages;
  /** Promise, and its verdict in words. */
  readonly title: string;
  readonly subtitle: string;
  /** Release in words, and address that shows the same. */
  readonly release: string;
  readonly link: string;
  readonly setter: TypeSetter;
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
