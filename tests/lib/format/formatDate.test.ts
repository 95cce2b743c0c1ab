import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { formatDate } from "../../../src/lib/format/formatDate.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatDate(…)", () => {
  it.each([
    { iso: "2019-11-04", style: "long", kk: "2019_ж. 4 қараша", ru: "4 ноября 2019_г.", en: "4 November 2019" },
    { iso: "2019-11-04", style: "medium", kk: "2019_ж. 4 қар.", ru: "4 нояб. 2019_г.", en: "4 Nov 2019" },
    { iso: "2019-11-04", style: "short", kk: "04.11.2019", ru: "04.11.2019", en: "04/11/2019" },
    { iso: "2019-11", style: "long", kk: "2019_ж. қараша", ru: "ноябрь 2019_г.", en: "November 2019" },
    { iso: "2019-11", style: "medium", kk: "2019_ж. қар.", ru: "нояб. 2019_г.", en: "Nov 2019" },
    { iso: "2019-11", style: "short", kk: "11.2019", ru: "11.2019", en: "11/2019" },
    { iso: "2019-05", style: "medium", kk: "2019_ж. мам.", ru: "май 2019_г.", en: "May 2019" },
    { iso: "2019", style: "long", kk: "2019_ж.", ru: "2019_г.", en: "2019" },
    { iso: "2019", style: "medium", kk: "2019", ru: "2019", en: "2019" },
    { iso: "2019", style: "short", kk: "2019", ru: "2019", en: "2019" },
    { iso: "2024-02-29", style: "long", kk: "2024_ж. 29 ақпан", ru: "29 февраля 2024_г.", en: "29 February 2024" },
  ] as const)("writes $iso, $style, no more exactly than it is known", ({ iso, style, ...expected }) => {
    for (const locale of locales) expect(showSpaces(formatDate(iso, locale, style))).toBe(expected[locale]);
  });

  it.each(["", "19", "2019-13", "2019-00", "2019-04-31", "2023-02-29", "1900-02-29", "2019-1-1", "2019-11-04T00:00", "04.11.2019", "2019-11-"])(
    'refuses "%s"',
    (iso) => {
      expect(() => formatDate(iso, "ru", "long")).toThrow(`got "${iso}", expected a real date`);
    },
  );
});
