import { describe, expect, it } from "vitest";
import { inTimeOrder } from "../../../src/lib/timeline/timelineEvent.ts";
import { toTimelineEvent } from "../../../src/lib/timeline/toTimelineEvent.ts";

const event = (milestoneId: string, onDate: string) => ({ milestoneId, onDate });

describe("inTimeOrder(…)", () => {
  it("puts the more exact of two dates that begin together first, and goes by id where they are the same", () => {
    const order = inTimeOrder([
      event("m4", "2019"),
      event("m3", "2019-01"),
      event("m2", "2019-01-01"),
      event("m1", "2019-01-01"),
      event("m0", "2020"),
    ]);
    expect(order.map((one) => one.milestoneId)).toEqual(["m1", "m2", "m3", "m4", "m0"]);
  });
});

describe("toTimelineEvent(…)", () => {
  it("reads what a row tells of itself", () => {
    expect(toTimelineEvent({ milestone: "m001", on: "2019-09", kind: "law" }, "Title")).toEqual({
      milestoneId: "m001",
      onDate: "2019-09",
      kind: "law",
      title: "Title",
    });
  });

  it.each([{}, { milestone: "m001", on: "2019" }, { milestone: "m001", on: "2019", kind: "war" }])("refuses a row that is not whole: %o", (row) => {
    expect(() => toTimelineEvent(row, "")).toThrow(/expected a date and a kind/);
  });
});
