import { describe, expect, it } from "vitest";
import { milestoneKinds } from "../../../src/lib/domain/milestone.ts";
import { wholeRange } from "../../../src/lib/timeline/timelineRange.ts";
import { firstTimelineState, isSameTimeline, parseTimelineState, searchOfTimeline, shownEvents } from "../../../src/lib/timeline/timelineState.ts";

const whole = wholeRange(["2015-12-31"], "2026-03-16");
const first = firstTimelineState(whole);
const parse = (search: string) => parseTimelineState(new URLSearchParams(search), whole);

describe("the state of the timeline in the address", () => {
  it.each(["?kind=law,forum&from=2019&to=2024", "?from=2019-05-03", "?to=2024-06", "?kind=borders&order=oldest", ""])(
    "comes back as it was written: %s",
    (search) => {
      expect(searchOfTimeline("", parse(search), whole)).toBe(search);
      expect(isSameTimeline(parse(searchOfTimeline("", parse(search), whole)), parse(search))).toBe(true);
    },
  );

  it.each([
    "?kind=",
    "?kind=war,peace&order=random",
    `?kind=${milestoneKinds.join(",")}`,
    "?from=2015&to=2026",
    "?from=2024&to=2019",
    "?from=%00&to=<b>",
    "?order=newest",
  ])("falls back to the first view for what is not offered: %s", (search) => {
    expect(parse(search)).toEqual(first);
    expect(searchOfTimeline(search, parse(search), whole)).toBe("");
  });

  it("puts kinds in the order of the lanes, each once", () => {
    expect(parse("?kind=forum,law,forum,law").kinds).toEqual(["law", "forum"]);
  });

  it("leaves what belongs to others", () => {
    expect(searchOfTimeline("?v=2026.11.0&from=2018", parse("?kind=law"), whole)).toBe("?kind=law&v=2026.11.0");
  });
});

describe("shownEvents(…)", () => {
  const events = [
    { kind: "law", onDate: "2019" },
    { kind: "law", onDate: "2019-05" },
    { kind: "forum", onDate: "2019-06-01" },
    { kind: "law", onDate: "2018-12-31" },
  ] as const;

  it("takes a year and a month as wide as they were printed", () => {
    const dates = (search: string) => shownEvents(events, parse(search)).map((event) => event.onDate);
    expect(dates("?from=2019-05-20&to=2019-06-30")).toEqual(["2019", "2019-05", "2019-06-01"]);
    expect(dates("?from=2019-05-20&to=2019-06-30&kind=forum")).toEqual(["2019-06-01"]);
    expect(dates("?to=2018")).toEqual(["2018-12-31"]);
  });
});
