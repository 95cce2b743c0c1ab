import { describe, expect, it } from "vitest";
import { pointFacts, pointSentence } from "../../src/charts/pointFacts.ts";
import { toChartModel } from "../../src/charts/model/toChartModel.ts";
import { locales } from "../../src/lib/domain/locale.ts";
import { aContext, aPopulation, aRecordOn, modelOf } from "./aRecord.ts";

const stated = aRecordOn("2019", 287, {
  claimId: "c1",
  asPrinted: "287 ұйым",
  sourceLanguage: "kk",
  speakerName: "A minister",
  segmentName: "Youth",
  publishedOn: "2019-11-15",
});
const others = [200, 222, 50, 500].map((value, index) =>
  aRecordOn("2019", value, { claimId: `o${index}`, basisId: `b${index}`, publisher: "Press" }),
);
const repeats = ["A", "B", "C"].map((publisher) => aRecordOn("2019", 287, { claimId: `r${publisher}`, repeatsClaimId: "c1", publisher }));

describe("pointFacts(…)", () => {
  it("tells value, wording, who, when and source of a claim", () => {
    const facts = pointFacts(modelOf([stated]), stated, stated, aContext());
    expect(facts).toEqual({
      claimId: "c1",
      indicatorId: "volunteers",
      sourceId: "source-of-c1",
      value: "287\u00a0people",
      period: "2019",
      printed: { label: "Printed", words: "“287 ұйым”", language: "kk" },
      basis: "Youth · Ministry",
      who: "A minister",
      source: "Gazette, 15 Nov 2019",
      others: null,
      repeated: null,
    });
  });

  it.each(locales)("names three others and says how many more, in %s", (locale) => {
    const ctx = aContext({ locale });
    const { card, noSpeaker } = ctx.messages;
    const { others: told } = pointFacts(modelOf([stated, ...others]), stated, stated, ctx);
    const named = [200, 222, 50].map((value) => `${value} (${noSpeaker("Press")})`).join("; ");
    expect(told).toBe(card.others(named, 1));
  });

  it.each(locales)("counts the repeats and names two of their publishers, in %s", (locale) => {
    const ctx = aContext({ locale });
    const { repeated, others: told } = pointFacts(modelOf([stated, ...repeats]), stated, stated, ctx);
    expect(repeated).toBe(ctx.messages.card.repeated(3, `A, B, ${ctx.messages.moreSources(1)}`));
    expect(told).toBeNull();
  });

  it.each(locales)("quotes no words that were not read on the page, in %s", (locale) => {
    const ctx = aContext({ locale });
    const noted = { ...stated, isAsPrintedRead: false, asPrinted: "287 organisations" };
    const { printed } = pointFacts(modelOf([noted]), noted, noted, ctx);
    expect(printed).toEqual({ label: ctx.messages.card.noted, words: "287 organisations", language: "en" });
  });

  it.each(locales)("says in %s that a date was inferred", (locale) => {
    const ctx = aContext({ locale });
    const guessed = { ...stated, isPeriodInferred: true, isPublishedOnInferred: true };
    const { period, source } = pointFacts(modelOf([guessed]), guessed, guessed, ctx);
    expect(period).toContain(`(${ctx.messages.card.inferred})`);
    expect(source).toContain(`(${ctx.messages.card.inferred})`);
  });

  it("gives a rate with the printed number beside it", () => {
    const claims = [aRecordOn("2020-01-01", 18_000, { claimId: "c1" })];
    const model = toChartModel({ claims, isStock: true, isPer1000: true, population: [aPopulation("2020-01-01", 18_000_000)] });
    const drawn = model.singles[0]?.points[0]?.claim;
    if (!claims[0] || !drawn) throw new RangeError("got no rate, expected one");
    expect(pointFacts(model, claims[0], drawn, aContext()).value).toBe("1 (18,000)");
  });
});

describe("pointSentence(…)", () => {
  it("says the facts in one breath, the position last", () => {
    const ctx = aContext();
    const model = modelOf([stated, ...others, ...repeats]);
    expect(pointSentence(pointFacts(model, stated, stated, ctx), "Point 1 of 5").replaceAll("\u00a0", " ")).toBe(
      "287 people, 2019. Youth · Ministry. A minister. Others count: 200 (Press, no speaker named); 222 (Press, no speaker named); 50 (Press, no speaker named); and 1 more. Repeated 3 times: A, B, and 1 more. Point 1 of 5.",
    );
  });
});
