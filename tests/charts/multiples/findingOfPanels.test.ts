import { describe, expect, it } from "vitest";
import { findingOfPanels } from "../../../src/charts/multiples/findingOfPanels.ts";
import { toPanels } from "../../../src/charts/multiples/toPanels.ts";
import { worldMessages } from "../../../src/i18n/world/messages.ts";
import { compareText } from "../../../src/lib/format/compareText.ts";
import { formatPercent } from "../../../src/lib/format/formatPercent.ts";
import { aReading } from "./aReading.ts";

const readings = [
  aReading("KZ", 2020, 12),
  aReading("MNG", 2020, 42),
  aReading("UZB", 2020, 16),
  aReading("TJK", 2020, 16),
  aReading("MNG", 2021, 36),
];

describe("findingOfPanels(…)", () => {
  const model = toPanels(readings, compareText("en"));

  it.each([
    ["en", "2020: Kazakhstan 12%; in the other countries from 16% (Tajikistan, Uzbekistan) to 42% (Mongolia)"],
    ["ru", "2020 год: Kazakhstan – 12\u00a0%; в других странах от 16\u00a0% (Tajikistan, Uzbekistan) до 42\u00a0% (Mongolia)"],
    ["kk", "2020 жыл: Kazakhstan – 12%; басқа елдерде ең азы 16% (Tajikistan, Uzbekistan), ең көбі 42% (Mongolia)"],
  ] as const)("takes the latest year that Kazakhstan shares, and names all equal ones, in %s", (locale, sentence) => {
    expect(findingOfPanels(model, worldMessages[locale], (value) => formatPercent(value, locale))).toBe(sentence);
  });

  it("says nothing where no year is shared", () => {
    const apart = toPanels([aReading("KZ", 2020, 12), aReading("MNG", 2021, 36)], compareText("en"));
    expect(findingOfPanels(apart, worldMessages.en, String)).toBeNull();
  });
});
