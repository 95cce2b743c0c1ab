import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { formatDateRange } from "../../../src/lib/format/formatDateRange.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatDateRange(…)", () => {
  it.each([
    { from: "2020", to: "2024", kk: "2020–2024", ru: "2020–2024", en: "2020^–^2024" },
    { from: "2024-05", to: "2024-06", kk: "2024_ж. мамыр – маусым", ru: "май – июнь 2024_г.", en: "May^–^June 2024" },
    {
      from: "2023-12",
      to: "2024-01",
      kk: "2023_ж. желтоқсан – 2024_ж. қаңтар",
      ru: "декабрь 2023_г. – январь 2024_г.",
      en: "December 2023^–^January 2024",
    },
    { from: "2024-04-04", to: "2024-04-08", kk: "2024_ж. 4–8 сәуір", ru: "4–8 апреля 2024_г.", en: "4^–^8 April 2024" },
    { from: "2024-04-30", to: "2024-05-02", kk: "2024_ж. 30 сәуір – 2 мамыр", ru: "30 апреля – 2 мая 2024_г.", en: "30 April^–^2 May 2024" },
    {
      from: "2023-12-31",
      to: "2024-01-01",
      kk: "2023_ж. 31 желтоқсан – 2024_ж. 1 қаңтар",
      ru: "31 декабря 2023_г. – 1 января 2024_г.",
      en: "31 December 2023^–^1 January 2024",
    },
    { from: "2019", to: "2020-05", kk: "2019_ж. – 2020_ж. мамыр", ru: "2019_г. – май 2020_г.", en: "2019^–^May 2020" },
    { from: "2024-05", to: "2024-05", kk: "2024_ж. мамыр", ru: "май 2024_г.", en: "May 2024" },
    { from: "2024", to: null, kk: "2024_ж.", ru: "2024_г.", en: "2024" },
    { from: "", to: "2024-05", kk: "2024_ж. мамыр", ru: "май 2024_г.", en: "May 2024" },
  ])("writes $from to $to with equal parts once", ({ from, to, ...expected }) => {
    for (const locale of locales) expect(showSpaces(formatDateRange(from, to, locale, "long"))).toBe(expected[locale]);
  });

  it.each([
    { style: "medium", kk: "2024_ж. 4–8 сәу.", ru: "4–8 апр. 2024_г.", en: "4^–^8 Apr 2024" },
    { style: "short", kk: "04.04.2024 – 08.04.2024", ru: "04.04.2024–08.04.2024", en: "04/04/2024^–^08/04/2024" },
  ] as const)("keeps the style $style", ({ style, ...expected }) => {
    for (const locale of locales) {
      expect(showSpaces(formatDateRange("2024-04-04", "2024-04-08", locale, style))).toBe(expected[locale]);
    }
  });

  it.each([
    ["2024-05", "2024-04"],
    ["2025", "2024-04"],
  ])("refuses %s to %s", (from, to) => {
    expect(() => formatDateRange(from, to, "kk", "long")).toThrow(/expected a date not after/);
  });

  it("refuses a period without any side", () => {
    expect(() => formatDateRange(null, "", "kk", "long")).toThrow(/two empty sides/);
  });
});
