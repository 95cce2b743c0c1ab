import { describe, expect, it } from "vitest";
import { chartNotes, markLegend } from "../../src/charts/chartNotes.ts";
import { toChartModel } from "../../src/charts/model/toChartModel.ts";
import { formatDate } from "../../src/lib/format/formatDate.ts";
import { locales } from "../../src/lib/domain/locale.ts";
import { aContext, aPopulation, aRecordOn, modelOf } from "./aRecord.ts";

const years = (changes: object = {}) => ["2019-05-01", "2020-05-01", "2021-05-01"].map((date, index) => aRecordOn(date, 100 + 7 * index, changes));

describe("markLegend(…)", () => {
  const ctx = aContext();
  const { marks } = ctx.messages;

  it("is silent when a chart uses no mark", () => {
    expect(markLegend(modelOf(years()), ctx)).toBeNull();
  });

  it.each([
    { what: "an arrow up for “more than” on a line", claims: years({ qualifier: "more_than" }), part: marks.moreThan },
    { what: "an arrow down for “up to” on a line", claims: years({ qualifier: "up_to" }), part: marks.lessThan },
    { what: "a wave for “about”", claims: years({ qualifier: "about" }), part: marks.about },
    { what: "an arrow to the right among dots", claims: years({ qualifier: "at_least" }).slice(1), part: marks.moreThanRight },
    { what: "an open circle for another count", claims: [...years(), aRecordOn("2022-05-01", 90, { basisId: "press" })], part: marks.hollow },
    { what: "a break", claims: [...years(), aRecordOn("2022-05-01", 150, { isBreakBefore: true })], part: marks.break },
    {
      what: "a change of borders",
      claims: [...years(), aRecordOn("2022-07-01", 150)].map((claim) => ({ ...claim, geo: "KZ-35" })),
      part: marks.borders,
    },
    { what: "a bar for a whole year", claims: [...years(), aRecordOn("2022", 150)], part: marks.bar },
    { what: "a bracket for different counts", claims: [...years(), aRecordOn("2020-05-01", 500, { basisId: "press" })], part: marks.bracket },
  ])("explains $what", ({ claims, part }) => {
    expect(markLegend(modelOf(claims), ctx)?.toLowerCase()).toContain(part.toLowerCase());
  });

  it.each(locales)("is one sentence with a capital letter in %s", (locale) => {
    const text = markLegend(modelOf(years({ qualifier: "more_than" })), aContext({ locale })) ?? "";
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe("chartNotes(…)", () => {
  it("gives notice of mixed ways of counting, and only then", () => {
    const ctx = aContext();
    const mixed = [...years(), aRecordOn("2022-05-01", 120, { basisId: "press" })];
    expect(chartNotes(modelOf(mixed), ctx)).toContain(ctx.messages.mixedBases);
    expect(chartNotes(modelOf(years()), ctx)).not.toContain(ctx.messages.mixedBases);
  });

  it.each(locales)("says how many claims are left out and which population divides, in %s", (locale) => {
    const ctx = aContext({ locale });
    const population = [aPopulation("2020-01-01", 18_000_000)];
    const rates = toChartModel({ claims: years(), isStock: true, isPer1000: true, population });
    const notes = chartNotes(rates, ctx);
    expect(rates.unrated).toEqual([]);
    expect(notes.some((note) => note.includes("2020"))).toBe(true);
    expect(chartNotes(modelOf([...years(), aRecordOn("2021", 6, { unitId: "percent" })]), ctx)).toContain(ctx.messages.leftOut(1));
    const far = toChartModel({ claims: [...years(), aRecordOn("2012", 5)], isStock: true, isPer1000: true, population });
    expect(chartNotes(far, ctx)).toContain(ctx.messages.leftOutPer1000(1));
  });

  it.each(locales)("says in %s on which borders a region was counted, and what is older than the region", (locale) => {
    const ctx = aContext({ locale });
    const date = formatDate("2022-06-08", locale, "long");
    const of = (geo: string, dates: readonly string[]): string[] =>
      chartNotes(modelOf(dates.map((day, index) => aRecordOn(day, 100 + index, { geo }))), ctx);
    expect(of("KZ-63", ["2021", "2022-06-07", "2022-06-08", "2023"])).toContain(ctx.messages.bordersChanged(date));
    expect(of("KZ-19", ["2020", "2021"])).toContain(ctx.messages.oldBorders(date));
    expect(of("KZ-35", ["2022", "2023", "2024"]).join(" ")).not.toContain(date);
    expect(of("KZ-55", ["2020", "2021", "2023"]).join(" ")).not.toContain(date);
    expect(of("KZ-10", ["2021", "2023", "2024"])).toContain(ctx.messages.leftOutUnformed(1));
    expect(of("KZ-10", ["2023", "2024"])).not.toContain(ctx.messages.leftOutUnformed(1));
  });

  it("says nothing of marks under a figure that is stated", () => {
    expect(chartNotes(modelOf([aRecordOn("2020", 100, { qualifier: "more_than" })]), aContext())).toEqual([]);
  });
});
