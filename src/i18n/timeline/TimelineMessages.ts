import type { MilestoneKind } from "../../lib/domain/milestone.ts";
import type { NounForms } from "../../lib/format/formatCount.ts";

/** Words of the timeline, its drawing and its calendar. Sentences that hold a number take it and agree with it. */
export interface TimelineMessages {
  readonly title: string;
  readonly description: string;
  /** How many events of which years. */
  readonly lede: (events: string, years: string) => string;
  readonly selection: string;
  readonly event: NounForms;
  /** Names of the lanes: many events of a kind. */
  readonly kinds: Readonly<Record<MilestoneKind, string>>;
  readonly filters: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly order: string;
  readonly orders: { readonly newest: string; readonly oldest: string };
  /** `{count}` stands for the events with their noun, `{period}` for the time shown. */
  readonly shown: string;
  readonly nothing: string;
  readonly years: string;
  /** What a drawing says to readers who do not see it; `list` counts each kind. */
  readonly drawn: (events: string, list: string) => string;
  readonly legend: string;
  /** The same under a picture, which has no list. */
  readonly pictureLegend: string;
  readonly calendar: {
    readonly link: string;
    readonly name: string;
    /** Events in the file, and those left out. */
    readonly held: (events: string) => string;
    readonly leftOut: (count: number) => string;
  };
  readonly onTimeline: string;
  readonly all: string;
  readonly chart: {
    readonly controls: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly pointerHint: string;
    readonly keyboardHint: string;
    readonly position: (index: number, count: number) => string;
    readonly toEntry: string;
  };
}
