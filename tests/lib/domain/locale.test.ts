import { describe, expect, it } from "vitest";
import { isLocale, locales } from "../../../src/lib/domain/locale.ts";

describe("isLocale(…)", () => {
  it("accepts kk, ru and en, and offers Kazakh first", () => {
    expect(locales).toEqual(["kk", "ru", "en"]);
    expect(locales.every(isLocale)).toBe(true);
  });

  it.each(["", "KK", "kz", "en-GB", "toString"])("refuses %j", (text) => {
    expect(isLocale(text)).toBe(false);
  });
});
