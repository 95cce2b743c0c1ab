import { describe, expect, it } from "vitest";
import { alternates, indicatorPath, localePaths, pageHref } from "../../src/site/links.ts";

describe("the addresses of pages", () => {
  it("begin with the language and end with a slash", () => {
    expect(pageHref("kk", "")).toBe("/kk/");
    expect(pageHref("ru", "indicators/")).toBe("/ru/indicators/");
    expect(pageHref("en", indicatorPath("volunteers"))).toBe("/en/indicators/volunteers/");
  });

  it("name the same page once in each language, Kazakh first", () => {
    expect(alternates("data/")).toEqual([
      { locale: "kk", href: "/kk/data/" },
      { locale: "ru", href: "/ru/data/" },
      { locale: "en", href: "/en/data/" },
    ]);
    expect(localePaths()).toEqual([{ params: { locale: "kk" } }, { params: { locale: "ru" } }, { params: { locale: "en" } }]);
  });
});
