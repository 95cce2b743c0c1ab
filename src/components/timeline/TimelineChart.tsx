import { lazy, type ReactNode, Suspense } from "react";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import { PaperBoundary } from "../chart/PaperBoundary.tsx";
import { useLoaded } from "../chart/useLoaded.ts";
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
  const loaded = useLoaded("timeline", locale, loadTimeline);
  const paper = <div className="chart-live timeline-live">{children}</div>;
  if (loaded === null) return paper;
  const shown = { ...loaded, locale, title };
  return (
    <PaperBoundary paper={paper}>
      <div className="chart-live timeline-live">
        <LiveTimeline {...shown} description={description} />
        <Suspense fallback={null}>
          <TimelineActions {...shown} release={release} words={actionWords} />
        </Suspense>
      </div>
    </PaperBoundary>
  );
}
