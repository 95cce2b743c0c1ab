import type { ReactNode } from "react";
import type { Locale } from "../../lib/domain/locale.ts";
import { WhenLoaded } from "../chart/WhenLoaded.tsx";
import { LiveTimeline } from "./LiveTimeline.tsx";
import { loadTimeline } from "./loadTimeline.ts";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The drawing of the build: stays until the live one stands, and when it cannot. */
  readonly children?: ReactNode;
}

/** The timeline in a frame: the range and kinds of its address, read from the list below it. */
export default function EmbedTimeline({ locale, title, description, children }: Props) {
  const paper = <div className="chart-live timeline-live">{children}</div>;
  return (
    <WhenLoaded name="timeline in a frame" locale={locale} load={loadTimeline} paper={paper}>
      {(loaded) => (
        <div className="chart-live timeline-live">
          <LiveTimeline {...loaded} locale={locale} title={title} description={description} />
        </div>
      )}
    </WhenLoaded>
  );
}
