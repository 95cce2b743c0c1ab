import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { TakenPicture } from "../export/TakenFacts.ts";
import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { DaySpan } from "../../lib/domain/period.ts";
import type { TimelineState } from "../../lib/timeline/timelineState.ts";
import { svgRoot } from "../maps/svgParts.ts";
import { composePicture, type Picture } from "../picture/composePicture.ts";
import { pictureTheme } from "../picture/pictureTheme.ts";
import type { SourcedEvent } from "./timelineTable.ts";
import { timelineScene } from "./timelineScene.ts";
import { timelineSvg } from "./timelineSvg.ts";

export interface TimelinePictureInput extends TakenPicture {
  readonly events: readonly SourcedEvent[];
  readonly state: TimelineState;
  /** The range that shows everything. */
  readonly whole: DaySpan;
  readonly locale: Locale;
  readonly messages: TimelineMessages;
  readonly chart: ChartMessages;
}

/** Width of the drawing in a picture. */
const drawingPx = 980;
const sourcesNamed = 8;

function sourcesLine({ events, chart }: TimelinePictureInput): string {
  const names = [...new Set(events.map((event) => event.publisher))];
  const rest = names.length - sourcesNamed;
  return `${chart.sources}: ${names.slice(0, sourcesNamed).join("; ")}${rest > 0 ? `; ${chart.moreSources(rest)}` : ""}`;
}

/** Makes the picture of the chosen kinds and years that leaves the site: lanes, notes, sources, release, rights, address. */
export function timelinePicture(input: TimelinePictureInput): Picture {
  const { events, state, whole, locale, messages, actions, title, subtitle, release, link, setter } = input;
  const { range, kinds } = state;
  const scene = timelineScene({ events, kinds, range, settled: range, whole, widthPx: drawingPx, locale, kindNames: messages.kinds });
  const { inner, widthPx, heightPx } = timelineSvg(scene, pictureTheme);
  const svg = svgRoot({ id: "p", widthPx, heightPx, className: "", title: "", description: "", inner });
  return composePicture(
    {
      title,
      subtitle,
      notes: [messages.pictureLegend, messages.selection],
      sources: sourcesLine(input),
      credits: [release, actions.rights.mixed, link],
      description: subtitle,
    },
    { kind: "drawing", svg, widthPx, heightPx },
    setter,
  );
}
