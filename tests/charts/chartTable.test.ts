import { describe, expect, it } from "vitest";
import { chartSources, chartTable, whoSaid } from "../../src/charts/chartTable.ts";
import { toChartModel } from "../../src/charts/model/toChartModel.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { aContext, aPopulation, aRecord, aRecordOn, modelOf } from "./aRecord.ts";

describe("chartTable(…)", () => {
  it.each<{ locale: Locale; value: string; period: string }>([
    { locale: "en", value: "more than 1,500 people", period: "2019" },
    { locale: "ru", value: "более 1 500 человек", period: "2019" },
    { locale: "kk", value: "1 500-ден астам адам", period: "2019" },
  ])("writes value and period as the language does: $value", ({ locale, value, period }) => {
    const [row] = chartTable(modelOf([aRecordOn("2019", 1500, { qualifier: "more_than" })]), aContext({ locale }));
    expect([row?.value.replaceAll("\u00a0", " "), row?.period]).toEqual([value, period]);
  });

  it("has a row for every drawn point, hollow ones with their reason, in the order of time", () => {
    const hollow = aRecordOn("2020", 50, { claimId: "later", basisId: "retrospective", isChartable: false, chartNote: "said later" });
    const rows = chartTable(modelOf([aRecordOn("2021", 400), aRecordOn("2020", 300), aRecordOn("2019", 200), hollow]), aContext());
    expect(rows.map((row) => row.claimId)).toEqual(["c2019-200", "c2020-300", "later", "c2021-400"]);
    expect(rows[2]?.note).toBe("said later");
  });

  it("puts the printed number beside a rate", () => {
    const model = toChartModel({
      claims: [aRecordOn("2020", 50_000, { qualifier: "more_than" })],
      isStock: true,
      isPer1000: true,
      population: [aPopulation("2020-01-01", 18_631_779)],
    });
    expect(chartTable(model, aContext())[0]?.value).toBe("2.7 (more than 50,000)");
  });

  it("says who spoke, or that nobody was named", () => {
    const { messages } = aContext();
    expect(whoSaid(aRecord({ speakerName: "A Minister" }), messages)).toBe("A Minister");
    expect(whoSaid(aRecord(), messages)).toBe("Gazette, no speaker named");
  });
});

describe("chartSources(…)", () => {
  it("names each source once, in the order of time", () => {
    const claims = [
      aRecordOn("2021", 3, { sourceId: "b", publisher: "B" }),
      aRecordOn("2019", 1, { sourceId: "a", publisher: "A" }),
      aRecordOn("2020", 2, { sourceId: "b", publisher: "B" }),
    ];
    expect(chartSources(modelOf(claims)).map((source) => source.name)).toEqual(["A", "B"]);
    expect(chartSources(modelOf([]))).toEqual([]);
  });
});
