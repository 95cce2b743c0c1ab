import { describe, expect, it } from "vitest";
import { eventLines, eventRows } from "../../src/charts/chartEvents.ts";
import { locales } from "../../src/lib/domain/locale.ts";
import { formatDate } from "../../src/lib/format/formatDate.ts";
import { aContext, aMilestone, aRecordOn, modelOf } from "./aRecord.ts";

const model = { ...modelOf([aRecordOn("2020", 1)]), events: [aMilestone("2019-09-27"), aMilestone("2024-06")] };

describe("eventRows(…)", () => {
  it.each(locales)("numbers the events from one and dates them as precisely as their sources, in %s", (locale) => {
    const rows = eventRows(model, aContext({ locale }));
    expect(rows.map((row) => row.number)).toEqual(["1", "2"]);
    expect(rows.map((row) => row.date)).toEqual([formatDate("2019-09-27", locale, "medium"), formatDate("2024-06", locale, "medium")]);
    expect(rows.map((row) => row.sourceUrl)).toEqual(["https://example.org/m", "https://example.org/m"]);
  });
});

describe("eventLines(…)", () => {
  it("says number, date, event and source in a line each", () => {
    expect(eventLines(model, aContext())).toEqual(["1. 27 Sept 2019: Event of 2019-09-27 (Gazette)", "2. Jun 2024: Event of 2024-06 (Gazette)"]);
  });
});
