import { describe, expect, it } from "vitest";
import { type Box, isOverlapping, textWidthPx } from "../../../src/charts/layout/labelBox.ts";
import { labelFontPx, maxLabelLines } from "../../../src/charts/timeline/laneLabels.ts";
import { nearestMark } from "../../../src/charts/timeline/nearestMark.ts";
import { timelineScene, type SceneMark, type TimelineScene } from "../../../src/charts/timeline/timelineScene.ts";
import { axisFontPx } from "../../../src/charts/timeline/timeSteps.ts";
import { timelineMessages } from "../../../src/i18n/timeline/messages.ts";
import { milestoneKinds } from "../../../src/lib/domain/milestone.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { dateToSpan } from "../../../src/lib/domain/period.ts";
import type { TimelineEvent } from "../../../src/lib/timeline/timelineEvent.ts";
import { datesToRange, wholeRange } from "../../../src/lib/timeline/timelineRange.ts";
import { realEvents, realScene, realWhole } from "./realEvents.ts";

const widths = [288, 328, 480, 660, 980];
const ranges = [
  { from: "", to: "" },
  { from: "2019", to: "2024" },
  { from: "2019-09", to: "2020-03" },
  { from: "2023", to: "2024" },
  { from: "2025-12-01", to: "2025-12-31" },
];
const views = locales.flatMap((locale) => widths.flatMap((widthPx) => ranges.map((range) => ({ locale, widthPx, ...range }))));

const markBox = ({ x0, x1, cy }: SceneMark): Box => ({ x: x0, y: cy - 4.5, width: x1 - x0, height: 9 });

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => isOverlapping(box, other))).length;
}

function anEvent(changes: Partial<TimelineEvent>): TimelineEvent {
  return { milestoneId: "m1", onDate: "2020-06-15", kind: "law", title: "A short title", ...changes };
}

function sceneOf(events: readonly TimelineEvent[], { widthPx = 980, locale = "en" }: { widthPx?: number; locale?: Locale } = {}): TimelineScene {
  const whole = wholeRange(["2019-01-01"], "2022-12-31");
  return timelineScene({ events, kinds: [], range: whole, settled: whole, whole, widthPx, locale, kindNames: timelineMessages[locale].kinds });
}

describe("timelineScene(…) of the published events", () => {
  it.each(views)("covers no mark, label or name with another: $locale, $widthPx px, $from–$to", (view) => {
    const { marks, labels, lanes, ticks } = realScene(view);
    expect(overlaps(marks.map(markBox))).toBe(0);
    expect(overlaps([...labels.map((label) => label.box), ...marks.map(markBox)])).toBe(0);
    const names = lanes.map(({ nameLines, nameTop }) => ({
      x: 0,
      y: nameTop,
      width: Math.max(...nameLines.map((line) => textWidthPx(line, 13, true))),
      height: nameLines.length * 17,
    }));
    expect(overlaps([...names, ...labels.map((label) => label.box)])).toBe(0);
    const times = ticks.flatMap(({ label }) =>
      label === null ? [] : [{ x: label.x - textWidthPx(label.text, axisFontPx) / 2, y: 0, width: textWidthPx(label.text, axisFontPx), height: 1 }],
    );
    expect(times.length).toBeGreaterThan(0);
    expect(overlaps(times)).toBe(0);
  });

  it.each(views)("cuts no label and leaves none beyond the edges: $locale, $widthPx px, $from–$to", (view) => {
    const { labels, frame, lanes } = realScene(view);
    const titles = new Map(realEvents(view.locale).map((event) => [event.milestoneId, event.title]));
    for (const { lines, box, milestoneId } of labels) {
      expect(lines.join(" ").replaceAll("\u00a0", " ")).toBe(titles.get(milestoneId)?.replaceAll("\u00a0", " "));
      expect(lines.length).toBeLessThanOrEqual(maxLabelLines);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.widthPx);
      expect(Math.max(...lines.map((line) => textWidthPx(line, labelFontPx)))).toBeCloseTo(box.width, 5);
      expect(lanes.some((lane) => box.y > lane.top && box.y + box.height <= lane.bottom)).toBe(true);
    }
  });

  it.each(locales)("has a lane for each kind and a mark for each event, in %s", (locale) => {
    const scene = realScene({ locale, widthPx: 660 });
    expect(scene.lanes.map((lane) => lane.kind)).toEqual(milestoneKinds);
    expect(scene.marks.map((mark) => mark.milestoneId).sort()).toEqual(realEvents(locale).map((event) => event.milestoneId));
    expect(scene.labels.length).toBeGreaterThan(10);
  });

  it("shows in a range exactly the events that meet it", () => {
    const range = datesToRange("2023", "2024", realWhole);
    const expected = realEvents("ru").filter(({ onDate }) => {
      const { firstDay, lastDay } = dateToSpan(onDate);
      return firstDay <= range.lastDay && lastDay >= range.firstDay;
    });
    const { marks } = realScene({ locale: "ru", widthPx: 980, from: "2023", to: "2024" });
    expect(marks.map((mark) => mark.milestoneId).sort()).toEqual(expected.map((event) => event.milestoneId).sort());
  });

  it("keeps the lanes where they are while the hand moves the time", () => {
    const kindNames = timelineMessages.kk.kinds;
    const question = { events: realEvents("kk"), kinds: [], settled: realWhole, whole: realWhole, widthPx: 980, locale: "kk" as const, kindNames };
    const still = timelineScene({ ...question, range: realWhole });
    const moving = timelineScene({ ...question, range: datesToRange("2019", "2021", realWhole) });
    expect(moving.lanes).toEqual(still.lanes);
    expect(moving.heightPx).toBe(still.heightPx);
  });
});

describe("timelineScene(…)", () => {
  it("draws a day as a dot, a month as wide as the month and a year as wide as the year", () => {
    const { marks } = sceneOf([anEvent({}), anEvent({ milestoneId: "m2", onDate: "2021-03" }), anEvent({ milestoneId: "m3", onDate: "2021" })]);
    const width = (id: string): number => marks.filter((mark) => mark.milestoneId === id).map(({ x0, x1 }) => x1 - x0)[0] ?? 0;
    const dayPx = (980 - 182 - 8) / (4 * 365 + 1);
    expect(width("m1")).toBe(9);
    expect(width("m2")).toBeCloseTo(31 * dayPx, 5);
    expect(width("m3")).toBeCloseTo(365 * dayPx, 5);
    expect(marks.map((mark) => mark.precision)).toEqual(["day", "month", "year"]);
  });

  it("puts events of one day above each other and writes only what can be told apart", () => {
    const { marks, labels } = sceneOf([anEvent({}), anEvent({ milestoneId: "m2", title: "Another title" })]);
    expect(marks[0]?.x0).toBe(marks[1]?.x0);
    expect(Math.abs((marks[0]?.cy ?? 0) - (marks[1]?.cy ?? 0))).toBeGreaterThanOrEqual(9);
    expect(labels.map((label) => label.milestoneId)).toEqual(["m1"]);
  });

  it("leaves a title out that is longer than three lines, and gives a lane without titles no room for them", () => {
    const long = anEvent({ title: "A very long title of many words ".repeat(6).trim() });
    const scene = sceneOf([long]);
    expect(scene.labels).toEqual([]);
    expect(scene.heightPx).toBeLessThan(sceneOf([anEvent({})]).heightPx);
  });

  it("keeps a sign with its number and a word of one letter with the next", () => {
    const [label] = sceneOf([anEvent({ title: "Закон № 42-VI «О волонтерской деятельности» и 5 форумов" })], { widthPx: 328, locale: "ru" }).labels;
    expect(label?.lines.some((line) => /(№|«О|и|5)$/.test(line))).toBe(false);
  });

  it("offers the lanes that were chosen, also when they are empty", () => {
    const whole = wholeRange(["2019-01-01"], "2022-12-31");
    const { lanes, marks } = timelineScene({
      events: [],
      kinds: ["forum"],
      range: whole,
      settled: whole,
      whole,
      widthPx: 328,
      locale: "kk",
      kindNames: timelineMessages.kk.kinds,
    });
    expect(lanes.map((lane) => lane.kind)).toEqual(["forum"]);
    expect(marks).toEqual([]);
  });
});

describe("nearestMark(…)", () => {
  const scene = sceneOf([anEvent({}), anEvent({ milestoneId: "m2", onDate: "2021" })]);
  const [dot, bar] = scene.marks;

  it("finds the mark within reach, a bar along its whole length, and the event of a label", () => {
    expect(nearestMark(scene, { x: (dot?.x0 ?? 0) - 8, y: dot?.cy ?? 0 }, 10)).toBe("m1");
    expect(nearestMark(scene, { x: (bar?.x1 ?? 0) - 20, y: bar?.cy ?? 0 }, 10)).toBe("m2");
    const box = scene.labels[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(nearestMark(scene, { x: box.x + box.width - 2, y: box.y + box.height - 1 }, 1)).toBe(scene.labels[0]?.milestoneId);
  });

  it("finds nothing beside them", () => {
    expect(nearestMark(scene, { x: 0, y: 0 }, 20)).toBeNull();
  });
});
