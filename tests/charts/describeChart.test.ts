import { describe, expect, it } from "vitest";
import { chartSubtitle, conflictSentences, describeChart, offChartSentence, rangeOf } from "../../src/charts/describeChart.ts";
import { formatDateRange } from "../../src/lib/format/formatDateRange.ts";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { withEvents } from "../../src/charts/model/withEvents.ts";
import { formatDate } from "../../src/lib/format/formatDate.ts";
import { aContext, aMilestone, aRecordOn, modelOf } from "./aRecord.ts";

const nbsp = "\u00a0";
const line = [
  aRecordOn("2019", 50_000, { qualifier: "more_than" }),
  aRecordOn("2021", 200_000, { qualifier: "more_than" }),
  aRecordOn("2024-12-13", 275_000),
];

/** Text with no-break spaces as plain ones: which of them the language wants is the formats' business. */
const plain = (text: string | null): string | null => text?.replaceAll(nbsp, " ") ?? null;

describe("describeChart(…)", () => {
  it.each<{ locale: Locale; first: string; last: string; lastPeriod: string }>([
    { locale: "en", first: "more than 50,000", last: "275,000", lastPeriod: "13 Dec 2024" },
    { locale: "ru", first: "более 50 000", last: "275 000", lastPeriod: "13 дек. 2024 г." },
    { locale: "kk", first: "50 000-нан астам", last: "275 000", lastPeriod: "2024 ж. 13 жел." },
  ])("tells first, last and range of a line in $locale, hedged as printed", ({ locale, first, last, lastPeriod }) => {
    const ctx = aContext({ locale });
    const { fromTo, range, numbersOver } = ctx.messages;
    const years = formatDateRange("2019", "2024", locale, "medium");
    expect(plain(describeChart(modelOf(line), ctx))).toBe(
      `${plain(numbersOver(3, years))} ${plain(fromTo("Ministry", first, "2019", last, lastPeriod))} ${plain(range(first, last))}`,
    );
  });

  it.each(locales)("tells the different counts of a year in %s, with who counts or that nobody was named", (locale) => {
    const model = modelOf([aRecordOn("2019", 287, { speakerName: "A minister" }), aRecordOn("2019", 200, { basisId: "press", basisName: "Press" })]);
    const ctx = aContext({ locale });
    const sentence = ctx.messages.differentCounts("2019", `200 (${ctx.messages.noSpeaker("Gazette")}); 287 (Ministry)`);
    expect(describeChart(model, ctx).split(sentence).length - 1).toBe(1);
  });

  it("names each single count and no range when there is only one number", () => {
    const ctx = aContext();
    expect(describeChart(modelOf([aRecordOn("2019", 287)]), ctx)).toBe("Ministry: 287 (2019).");
    expect(rangeOf(modelOf([aRecordOn("2019", 287), aRecordOn("2020", 287)]), ctx)).toBeNull();
  });

  it.each(locales)("says in %s that a definition changes inside a line, and that ways of counting are mixed, and only then", (locale) => {
    const ctx = aContext({ locale });
    const { definitionChanged, mixedBases } = ctx.messages;
    expect(describeChart(modelOf(line), ctx)).not.toContain(definitionChanged);
    expect(describeChart(modelOf(line), ctx)).not.toContain(mixedBases);
    const broken = line.map((claim, index) => ({ ...claim, isBreakBefore: index === 1 }));
    expect(describeChart(modelOf(broken), ctx)).toContain(definitionChanged);
    expect(describeChart(modelOf([...line, aRecordOn("2022", 210_000, { basisId: "press" })]), ctx)).toContain(mixedBases);
  });

  it.each(locales)("tells many ways of counting by their number and range, never as a list, in %s", (locale) => {
    const ctx = aContext({ locale });
    const many = Array.from({ length: 20 }, (_, index) => aRecordOn("2020", 100 + index * 11, { basisId: `b${index}`, basisName: `Basis ${index}` }));
    const text = plain(describeChart(modelOf(many, { isStock: false }), ctx)) ?? "";
    const { numbersOver, range } = ctx.messages;
    expect(text).toContain(plain(numbersOver(20, formatDateRange("2020", "2020", locale, "medium"))));
    expect(text).toContain(plain(range("100", "309")));
    expect(text.replace(/Different numbers.*|За 2020.*|2020 жылға.*/s, "")).not.toContain("Basis 7:");
  });

  it.each(locales)("says in %s that a region lost territory in between, and that events are marked, and only then", (locale) => {
    const ctx = aContext({ locale });
    const region = line.map((claim) => ({ ...claim, geo: "KZ-63" }));
    const date = formatDate("2022-06-08", locale, "long");
    expect(describeChart(modelOf(region), ctx)).toContain(ctx.messages.bordersChanged(date));
    expect(describeChart(modelOf(region.slice(0, 2)), ctx)).toContain(ctx.messages.oldBorders(date));
    expect(describeChart(modelOf(line), ctx)).not.toContain(date);
    const marked = withEvents(modelOf(line), [aMilestone("2020-01-16")], { theme: "volunteers", geo: "KZ" });
    expect(describeChart(marked, ctx)).toContain(ctx.messages.eventsMarked(1));
    expect(describeChart(modelOf(line), ctx)).not.toContain(ctx.messages.eventsMarked(1));
  });

  it("says nothing of nothing", () => {
    expect(describeChart(modelOf([]), aContext())).toBe("");
  });

  it("never says a quotient: its numbers are all printed ones", () => {
    const digits = (describeChart(modelOf(line), aContext()).match(/[\d,]*\d/g) ?? []).map((one) => one.replaceAll(",", ""));
    expect(digits.filter((one) => !["3", "50000", "275000", "2019", "13", "2024"].includes(one))).toEqual([]);
  });
});

describe("conflictSentences(…)", () => {
  it("tells equal numbers of one year once", () => {
    const model = modelOf([
      aRecordOn("2019", 287),
      aRecordOn("2019", 200, { basisId: "press" }),
      aRecordOn("2019", 287, { claimId: "x", basisId: "network" }),
    ]);
    const [sentence, ...more] = conflictSentences(model.conflicts, aContext());
    expect(more).toEqual([]);
    expect(sentence?.match(/287/g)?.length).toBe(1);
  });
});

describe("offChartSentence(…)", () => {
  it("names a number far above the lines, in words, and only beside a line", () => {
    const far = aRecordOn("2020", 3_000_000, { basisId: "survey", basisName: "Survey" });
    expect(plain(offChartSentence(modelOf([...line, far]), aContext()))).toBe("Off the chart: Survey – 3,000,000 (2020).");
    expect(offChartSentence(modelOf(line), aContext())).toBeNull();
    expect(offChartSentence(modelOf([far, aRecordOn("2019", 5)]), aContext())).toBeNull();
  });
});

describe("chartSubtitle(…)", () => {
  it.each(locales)("says where and in what in %s", (locale) => {
    const ctx = aContext({ locale });
    const { axis } = ctx.unit;
    expect(chartSubtitle(modelOf(line), "Astana", ctx)).toBe(`Astana, ${axis}`);
    expect(chartSubtitle(modelOf(line, { isPer1000: true }), "Astana", ctx)).toBe(`Astana, ${ctx.messages.per1000Axis(axis)}`);
    expect(ctx.messages.per1000Axis(axis).replaceAll(/[\u00a0,]/g, "")).toContain("1000");
  });
});
