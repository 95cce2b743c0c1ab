import type { WorldMessages } from "../../i18n/world/WorldMessages.ts";
import type { TakenPicture } from "../export/TakenFacts.ts";
import type { SizedOption } from "../option/lineOption.ts";
import { composePicture, type Picture } from "../picture/composePicture.ts";
import { pictureTheme } from "../picture/pictureTheme.ts";
import { multiplesOption } from "./multiplesOption.ts";
import type { Multiples } from "./toPanels.ts";

export interface PanelPictureInput extends TakenPicture {
  readonly model: Multiples;
  readonly words: WorldMessages;
  readonly formatValue: (value: number) => string;
  readonly notes: readonly string[];
  /** Draws an option as SVG text. */
  readonly render: (sized: SizedOption) => string;
}

/** Width of the drawing in a picture. */
const drawingPx = 820;

/** Makes the picture of panels that leaves the site: what they say, drawing, notes, editions, release, rights, address. */
export function panelPicture(input: PanelPictureInput): Picture {
  const { model, words, actions, formatValue, title, subtitle, notes, release, link, setter, render } = input;
  const sized = multiplesOption(model, { theme: pictureTheme, widthPx: drawingPx, formatValue });
  const editions = [...new Set(model.panels.flatMap((panel) => panel.readings.map((one) => one.sourceTitleEn)))];
  return composePicture(
    {
      title: subtitle,
      subtitle: title,
      notes,
      sources: `${words.sources}: ${editions.join("; ")}`,
      credits: [release, actions.rights.caf, link],
      description: subtitle,
    },
    { kind: "drawing", svg: render({ ...sized, points: [] }), widthPx: sized.widthPx, heightPx: sized.heightPx },
    setter,
  );
}
