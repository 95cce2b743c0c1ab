import { describe, expect, it } from "vitest";
import type { SourceRecord } from "../../src/lib/queries/sourceList.ts";
import { sourceChoices, sourceYears } from "../../src/site/sourceGroups.ts";

function aSource(sourceId: string, publisher: string, publishedOn: string | null): SourceRecord {
  return {
    sourceId,
    publisher,
    publisherKey: publisher,
    titleEn: "A title",
    language: "ru",
    url: null,
    publishedOn,
    isPublishedOnInferred: false,
    kind: "news",
    speakerId: null,
    speakerName: null,
    licence: "not stated",
    licenceUrl: null,
    readExtent: "excerpt",
    isMirror: false,
    reliabilityNote: null,
    claimCount: 0,
    rowCount: 0,
  };
}

const sources = [aSource("a", "Жетісу", "2024-05-01"), aSource("b", "Əл", "2024"), aSource("c", "Жетісу", "2019"), aSource("d", "Алаш", null)];

describe("sourceYears(…)", () => {
  it("groups by the year of publication in the order given, whatever the precision of the date", () => {
    expect(sourceYears(sources).map((one) => [one.year, one.sources.map((source) => source.sourceId)])).toEqual([
      ["2024", ["a", "b"]],
      ["2019", ["c"]],
      ["none", ["d"]],
    ]);
  });
});

describe("sourceChoices(…)", () => {
  it("counts each choice once, in the alphabet of the page", () => {
    const choices = sourceChoices(sources, "kk", (one) => ({ value: one.publisherKey.toLowerCase(), name: one.publisher }));
    expect(choices.find((one) => one.value === "жетісу")).toEqual({ value: "жетісу", name: "Жетісу", count: 2 });
    expect(choices.map((one) => one.name).indexOf("Алаш")).toBeLessThan(choices.map((one) => one.name).indexOf("Жетісу"));
    expect(choices).toHaveLength(3);
  });
});
