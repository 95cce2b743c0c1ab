import { type MilestoneKind, milestoneKinds } from "../../lib/domain/milestone.ts";
import type { DatePrecision, DaySpan } from "../../lib/domain/period.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { isWithin, type TimelineEvent } from "../../lib/timeline/timelineEvent.ts";
import { type Box, wrapText } from "../layout/labelBox.ts";
import { type LaneLabel, labelGapPx, labelLinePx, laneLabels, maxLabelLines } from "./laneLabels.ts";
import { dotRadiusPx, type LaneMark, laneMarks } from "./laneMarks.ts";
import { type TimelineFrame, timelineFrame } from "./timelineFrame.ts";
import { type TimeTick, timeTicks } from "./timeSteps.ts";

export const nameFontPx = 13;
export const nameLinePx = 17;
const rowPx = 12;
const axisPx = 24;
const lanePaddingPx = { top: 9, bottom: 7 };
const leaderEndPx = 5;

/** What a drawing of the timeline is made from. */
export interface TimelineQuestion {
  readonly events: readonly TimelineEvent[];
  /** Kinds that have a lane; none means all that have an event. */
  readonly kinds: readonly MilestoneKind[];
  readonly range: DaySpan;
  /** The range at rest decides how tall the lanes are: while the hand moves the time, nothing else moves. */
  readonly settled: DaySpan;
  /** The range that shows everything. */
  readonly whole: DaySpan;
  readonly widthPx: number;
  readonly locale: Locale;
  readonly kindNames: Readonly<Record<MilestoneKind, string>>;
}

/** A mark in pixels of the drawing. */
export interface SceneMark {
  readonly milestoneId: string;
  readonly precision: DatePrecision;
  readonly x0: number;
  readonly x1: number;
  readonly cy: number;
}

/** A label in pixels of the drawing. */
export interface SceneLabel {
  readonly milestoneId: string;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly leader: { readonly x: number; readonly from: number; readonly to: number };
  /** What its lines take. */
  readonly box: Box;
}

export interface SceneLane {
  readonly kind: MilestoneKind;
  readonly top: number;
  readonly bottom: number;
  readonly nameLines: readonly string[];
  /** Top of the first line of the name. */
  readonly nameTop: number;
}

/** The whole drawing in pixels, before anything is drawn. */
export interface TimelineScene {
  readonly frame: TimelineFrame;
  readonly heightPx: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
}

interface DrawnLane {
  readonly lane: SceneLane;
  readonly marks: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
}

const rowCount = (marks: readonly LaneMark[]): number => Math.max(0, ...marks.map((mark) => mark.row)) + 1;

function toSceneLabel({ mark, lines, anchor, x, leaderX, box }: LaneLabel, from: number, to: number): SceneLabel {
  const width = box.width - labelGapPx;
  return {
    milestoneId: mark.event.milestoneId,
    lines,
    anchor,
    x,
    y: to,
    leader: { x: leaderX, from, to },
    box: { x: anchor === "start" ? x : x - width, y: to, width, height: lines.length * labelLinePx },
  };
}

function marksWithin(events: readonly TimelineEvent[], frame: TimelineFrame): LaneMark[] {
  return laneMarks(
    events.filter((event) => isWithin(event.onDate, frame.range)),
    frame,
  );
}

/** Lines that the labels of a lane take at rest. */
function restingLines(events: readonly TimelineEvent[], frame: TimelineFrame): number {
  return Math.max(0, ...laneLabels(marksWithin(events, frame), frame, maxLabelLines).map((label) => label.lines.length));
}

function drawLane(kind: MilestoneKind, top: number, frame: TimelineFrame, question: TimelineQuestion): DrawnLane {
  const ofKind = question.events.filter((event) => event.kind === kind);
  const marks = marksWithin(ofKind, frame);
  const rows = rowCount(laneMarks(ofKind, { ...frame, range: question.whole }));
  const lines = restingLines(ofKind, { ...frame, range: question.settled });
  const nameLines = frame.isNarrow ? [question.kindNames[kind]] : wrapText(question.kindNames[kind], nameFontPx, frame.left - 14, true);
  const nameTop = top + lanePaddingPx.top - (frame.isNarrow ? 2 : 0);
  const marksTop = nameTop + (frame.isNarrow ? nameLinePx + 5 : 2);
  const rowBottom = marksTop + rows * rowPx;
  const cyOf = ({ row }: LaneMark): number => rowBottom - row * rowPx - rowPx / 2;
  const labelTop = rowBottom + leaderEndPx;
  const besideName = frame.isNarrow ? 0 : nameTop + nameLines.length * nameLinePx;
  const bottom = Math.max(lines === 0 ? rowBottom : labelTop + lines * labelLinePx, besideName) + lanePaddingPx.bottom;
  return {
    lane: { kind, top, bottom, nameLines, nameTop },
    marks: marks.map((mark) => ({
      milestoneId: mark.event.milestoneId,
      precision: mark.precision,
      x0: mark.x0,
      x1: mark.x1,
      cy: cyOf(mark),
    })),
    labels: laneLabels(marks, frame, lines).map((label) => toSceneLabel(label, cyOf(label.mark) + dotRadiusPx, labelTop)),
  };
}

/**
 * Lays out the timeline: a lane per kind, a mark per event, the titles that have room, the axis of time above and below.
 *
 * Shape   events, kinds, range, width → everything in pixels; nothing overlaps and nothing is cut
 */
export function timelineScene(question: TimelineQuestion): TimelineScene {
  const { events, range, widthPx, locale } = question;
  const frame = timelineFrame(widthPx, range);
  const kinds = milestoneKinds.filter((kind) =>
    question.kinds.length > 0 ? question.kinds.includes(kind) : events.some((event) => event.kind === kind),
  );
  const drawn = kinds.reduce<DrawnLane[]>((before, kind) => [...before, drawLane(kind, before.at(-1)?.lane.bottom ?? axisPx, frame, question)], []);
  const plotBottom = drawn.at(-1)?.lane.bottom ?? axisPx;
  return {
    frame,
    heightPx: plotBottom + axisPx,
    plotTop: axisPx,
    plotBottom,
    ticks: timeTicks(frame, locale),
    lanes: drawn.map(({ lane }) => lane),
    marks: drawn.flatMap(({ marks }) => marks),
    labels: drawn.flatMap(({ labels }) => labels),
  };
}
