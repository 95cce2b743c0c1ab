import { lazy, type ReactNode, Suspense } from "react";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import { WhenLoaded } from "../chart/WhenLoaded.tsx";
import { LiveTimeline } from "./LiveTimeline.tsx";
import { loadTimeline } from "./loadTimeline.ts";

// What a reader takes away comes after the drawing.
const TimelineActions = lazy(() => import("./TimelineActions.tsx"));

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly release: ReleaseFacts;
  readonly actionWords: ActionRowWords;
  /** The drawing of the build: stays until the live one stands, and when it cannot. */
  readonly children?: ReactNode;
}

/** The timeline: paper first, live when seen. */
export default function TimelineChart({ locale, title, description, release, actionWords, children }: Props) {
  const paper = <div className="chart-live timeline-live">{children}</div>;
  return (
    <WhenLoaded name="timeline" locale={locale} load={loadTimeline} paper={paper}>
      {(loaded) => (
        <div className="chart-live timeline-live">
          <LiveTimeline {...loaded} locale={locale} title={title} description={description} />
          <Suspense fallback={null}>
            <TimelineActions {...loaded} locale={locale} title={title} release={release} words={actionWords} />
          </Suspense>
        </div>
      )}
    </WhenLoaded>
  );
}
