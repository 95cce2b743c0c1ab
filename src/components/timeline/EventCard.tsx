import type { SceneMark } from "../../charts/timeline/timelineScene.ts";
import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { ReadEvent } from "./readTimeline.ts";

interface Props {
  readonly event: ReadEvent;
  readonly mark: SceneMark;
  readonly widthPx: number;
  readonly position: string;
  readonly messages: TimelineMessages;
  readonly onOpen: () => void;
}

const cardWidthPx = 288;
const belowPx = 16;

/** What the mark under the pointer or the keyboard cursor stands for, with the way to its entry in the list. */
export function EventCard({ event, mark, widthPx, position, messages, onOpen }: Props) {
  const middle = (mark.x0 + mark.x1) / 2;
  const style = { left: Math.max(0, Math.min(middle - cardWidthPx / 2, widthPx - cardWidthPx)), top: mark.cy + belowPx };
  return (
    <div className="live-point" style={style}>
      <p className="live-detail">
        <strong>{event.date}</strong> · {messages.kinds[event.kind]}
      </p>
      <p>{event.title}</p>
      <p className="live-detail">
        <a
          href={`#${event.milestoneId}`}
          onClick={(click) => {
            click.preventDefault();
            onOpen();
          }}
        >
          {messages.chart.toEntry}
        </a>{" "}
        · {position}
      </p>
    </div>
  );
}
