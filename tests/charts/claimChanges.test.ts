import { describe, expect, it } from "vitest";
import { claimChanges } from "../../src/charts/claimChanges.ts";
import { changeSentence } from "../../src/i18n/embed/changeSentences.ts";
import { embedMessages } from "../../src/i18n/embed/messages.ts";
import { locales } from "../../src/lib/domain/locale.ts";
import { aRecord } from "./aRecord.ts";

const people = {
  unitId: "people",
  measure: "count",
  one: "person",
  few: null,
  many: null,
  other: "people",
  ablative: null,
  dative: null,
  axis: "people",
} as const;
const words = { units: new Map([["people", people]]), locale: "en", unknownPeriod: "date unknown" } as const;
const claim = (claimId: string, value: number) => aRecord({ claimId, value, unitId: "people", periodStart: "2024", periodEnd: "2024" });

describe("claimChanges(before, after, words)", () => {
  it("finds what was added, changed and withdrawn, and nothing else", () => {
    const before = [claim("c1", 10), claim("c2", 20), claim("c3", 30)];
    const after = [claim("c1", 10), claim("c2", 25), claim("c4", 40)];
    expect(claimChanges(before, after, words)).toEqual([
      { claimId: "c2", before: "20\u00a0people (2024)", after: "25\u00a0people (2024)" },
      { claimId: "c3", before: "30\u00a0people (2024)", after: null },
      { claimId: "c4", before: null, after: "40\u00a0people (2024)" },
    ]);
  });

  it("finds a change of details that leaves the number", () => {
    const [change] = claimChanges([claim("c1", 10)], [{ ...claim("c1", 10), isChartable: false }], words);
    expect(change).toEqual({ claimId: "c1", before: "10\u00a0people (2024)", after: "10\u00a0people (2024)" });
  });

  it.each(locales)("is said with old and new value in %s", (locale) => {
    const sentence = changeSentence({ claimId: "c2", before: "20", after: "25" }, embedMessages[locale]);
    expect(sentence).toMatch(/^c2: .*20.*25$/);
    expect(changeSentence({ claimId: "c3", before: "30", after: null }, embedMessages[locale])).toContain("30");
    expect(changeSentence({ claimId: "c4", before: null, after: "40" }, embedMessages[locale])).toContain("40");
    expect(changeSentence({ claimId: "c5", before: "50", after: "50" }, embedMessages[locale])).toContain("50");
  });
});
