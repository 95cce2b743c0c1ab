import { type ReactNode, useEffect, useState } from "react";
import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { PaperBoundary } from "../chart/PaperBoundary.tsx";
import { LiveTimeline } from "./LiveTimeline.tsx";
import { loadTimelineMessages } from "./loadTimelineMessages.ts";
import { readTimeline, type ReadTimeline } from "./readTimeline.ts";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The drawing of the build: stays until the live one stands, and when it cannot. */
  readonly children?: ReactNode;
}

interface Loaded {
  readonly messages: TimelineMessages;
  readonly timeline: ReadTimeline;
}

/** The timeline: paper first, live when seen. */
export default function TimelineChart({ locale, title, description, children }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadTimelineMessages(locale)
      .then((messages) => isWanted && setLoaded({ messages, timeline: readTimeline() }))
      .catch((fault: unknown) => console.error("the timeline does not wake; the page stays as drawn", fault));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  const paper = <div className="chart-live timeline-live">{children}</div>;
  if (loaded === null) return paper;
  return (
    <PaperBoundary paper={paper}>
      <div className="chart-live timeline-live">
        <LiveTimeline {...loaded} locale={locale} title={title} description={description} />
      </div>
    </PaperBoundary>
  );
}
