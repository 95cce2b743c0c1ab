import { describe, expect, it } from "vitest";
import { type ChartState, defaultChartState } from "../../../src/charts/model/chartState.ts";
import { announceChart } from "../../../src/charts/announceChart.ts";
import { describeChart } from "../../../src/charts/describeChart.ts";
import { announceChange } from "../../../src/components/chart/announceChange.ts";
import { chartChoices } from "../../../src/components/chart/chartOptions.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { aContext, aMilestone, aRecordOn, modelOf } from "../../charts/aRecord.ts";

const claims = [
  aRecordOn("2019", 50, { qualifier: "more_than" }),
  aRecordOn("2020", 200),
  aRecordOn("2021-05-01", 310),
  aRecordOn("2022", 400, { basisId: "poll", basisName: "Poll", segmentId: "sex=female", segmentName: "Women" }),
];
const first = defaultChartState(claims);
const line = modelOf(claims.slice(0, 3));

/** Text with all its spaces plain. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u2009]/g, " ");

function said(change: Partial<ChartState>, locale: Locale, model = line, before = first): string {
  const ctx = aContext({ locale });
  const choices = chartChoices(claims, locale, ctx.messages.noSegment);
  return plain(announceChange({ before, after: { ...before, ...change }, first, choices }, model, ctx));
}

describe("announceChange(…)", () => {
  it.each<{ locale: Locale; text: string }>([
    { locale: "en", text: "Who counts: Ministry. 3 numbers, 2019 – 2021. First more than 50 (2019), last 310 (1 May 2021)." },
    { locale: "ru", text: "Кто считает: Ministry. 3 числа, 2019–2021. Первое – более 50 (2019), последнее – 310 (1 мая 2021 г.)." },
    { locale: "kk", text: "Кім санайды: Ministry. 3 сан, 2019–2021. Алғашқысы – 50-ден астам (2019), соңғысы – 310 (2021 ж. 1 мам.)." },
  ])("says in $locale what was chosen and what the chart shows now", ({ locale, text }) => {
    expect(said({ basisId: "ministry" }, locale)).toBe(text);
  });

  it.each(locales)("names each control that moved, in %s", (locale) => {
    const { messages } = aContext({ locale });
    const all: readonly [Partial<ChartState>, string, string][] = [
      [{ basisId: "poll" }, messages.whoCounts, "Poll"],
      [{ segmentId: "sex=female" }, messages.segment, "Women"],
      [{ segmentId: "*" }, messages.segment, messages.allSegments],
      [{ fromYear: "2020" }, `${messages.period}, ${messages.fromYear}`, "2020"],
      [{ toYear: "2021" }, `${messages.period}, ${messages.toYear}`, "2021"],
      [{ isPer1000: true }, messages.measure, messages.per1000],
    ];
    const now = announceChart(line, aContext({ locale }));
    for (const [change, label, value] of all) {
      expect(said(change, locale)).toBe(plain(`${messages.changedTo(label, value)} ${now}`));
    }
  });

  it.each(locales)("is shorter than the whole description and does not repeat it, in %s", (locale) => {
    const ctx = aContext({ locale });
    expect(said({ basisId: "ministry" }, locale)).not.toContain(describeChart(line, ctx));
  });

  it.each(locales)("tells events alone without the numbers, in %s", (locale) => {
    const { messages } = aContext({ locale });
    const hidden = { ...first, showsEvents: false };
    const marked = { ...line, events: [aMilestone("2020-01-16"), aMilestone("2020-08-27")] };
    expect(said({ showsEvents: false }, locale)).toBe(messages.changedTo(messages.events, messages.eventsHidden));
    expect(said({ showsEvents: true }, locale, marked, hidden)).toBe(plain(`${messages.firstView} ${messages.eventsMarked(2)}`));
  });

  it.each(locales)("says in %s that the first view is back, and that nothing was found", (locale) => {
    const { messages } = aContext({ locale });
    expect(said({ basisId: "*" }, locale, line, { ...first, basisId: "poll" }).startsWith(messages.firstView)).toBe(true);
    expect(said({ fromYear: "2022" }, locale, modelOf([]))).toContain(messages.nothingFound);
    expect(said({ fromYear: "2022" }, locale, modelOf([aRecordOn("2020", 5, { isChartable: false })]))).toContain(messages.noDrawable);
  });

  it("states one number, and gives the range of many that no line leads", () => {
    expect(said({ basisId: "poll" }, "en", modelOf([aRecordOn("2020", 5)]))).toBe("Who counts: Poll. Ministry: 5 (2020).");
    const dots = modelOf([aRecordOn("2020", 5), aRecordOn("2021", 900, { basisId: "press" })]);
    expect(said({ segmentId: "*" }, "en", dots)).toContain("2 numbers, 2020 – 2021. Of the numbers found the smallest is 5, the largest 900.");
  });
});
