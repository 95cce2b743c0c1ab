import { describe, expect, it } from "vitest";
import { comparePicture } from "../../../src/charts/compare/comparePicture.ts";
import { compareRows, populationRow } from "../../../src/charts/compare/compareRows.ts";
import { compareSvg } from "../../../src/charts/compare/compareSvg.ts";
import { pictureTheme } from "../../../src/charts/picture/pictureTheme.ts";
import { actionMessages } from "../../../src/i18n/actions/messages.ts";
import { chartMessages } from "../../../src/i18n/messages.ts";
import { regionCompareMessages } from "../../../src/i18n/regionCompare/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { aRecord } from "../aRecord.ts";
import { readSetter } from "../picture/readSetter.ts";
import { xmlFault } from "../xmlFault.ts";

const codes = ["KZ-75", "KZ-71"];
const ofRegion = (geo: string, value: number, periodEnd: string) =>
  aRecord({ claimId: `${geo}-${value}`, geo, value, periodStart: periodEnd, periodEnd });
const shared = compareRows([ofRegion("KZ-75", 200, "2024"), ofRegion("KZ-71", 100, "2024")], codes);
const apart = compareRows([ofRegion("KZ-75", 200, "2024"), ofRegion("KZ-71", 100, "2023")], codes);

const contextOf = (locale: Locale) => ({
  locale,
  messages: regionCompareMessages[locale],
  chart: chartMessages[locale],
  facts: { places: codes.map((placeId) => ({ placeId, name: `Name of ${placeId}`, short: placeId })), indicators: {}, units: [] },
});
const widths = (svg: string): number[] => [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="7"/g)].map(([, width]) => Number(width));

describe("compareSvg(…)", () => {
  const drawing = { ...contextOf("en"), theme: pictureTheme, widthPx: 820 };

  it("draws the bars of a row on one scale", () => {
    const [long = 0, short = 0] = widths(compareSvg(shared, codes, drawing).inner);
    expect(long / short).toBeCloseTo(2, 1);
  });

  it("draws no bar where numbers are of different periods, and names each period", () => {
    const { inner } = compareSvg(apart, codes, drawing);
    expect(widths(inner)).toEqual([]);
    expect(inner).toContain("2023");
    expect(inner).toContain("2024");
  });

  it("says where no number was found", () => {
    const [row] = compareRows([ofRegion("KZ-75", 200, "2024")], codes);
    expect(compareSvg(row === undefined ? [] : [row], codes, drawing).inner).toContain(regionCompareMessages.en.none);
  });
});

describe("comparePicture(…)", () => {
  it.each(locales)("is one drawing of outlines with names, sources, release, rights and link: %s", (locale) => {
    const { svg, widthPx, heightPx } = comparePicture({
      rows: [populationRow([], codes), ...shared],
      leftOutCount: 3,
      codes,
      context: contextOf(locale),
      actions: actionMessages[locale],
      title: regionCompareMessages[locale].csvHeading,
      subtitle: "Name of KZ-75, Name of KZ-71",
      release: "Erikti 2026.11.2",
      link: "https://example.org/",
      setter: readSetter(),
    });
    expect(xmlFault(svg)).toBeNull();
    expect(svg).not.toMatch(/<text|var\(--|href=/);
    expect(widthPx).toBe(876);
    expect(heightPx).toBeGreaterThan(250);
  });
});
