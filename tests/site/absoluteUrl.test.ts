import { describe, expect, it } from "vitest";
import { absoluteUrl } from "../../src/site/absoluteUrl.ts";

describe("absoluteUrl(…)", () => {
  it.each<[published: string, path: string, expected: string]>([
    ["https://example.org", "/kk/", "https://example.org/kk/"],
    ["https://example.org/", "/kk/", "https://example.org/kk/"],
    ["https://example.org/erikti", "/kk/", "https://example.org/erikti/kk/"],
    ["https://example.org/erikti/", "/ru/indicators/volunteers/", "https://example.org/erikti/ru/indicators/volunteers/"],
    ["https://example.org/a/b/", "/sitemap-index.xml", "https://example.org/a/b/sitemap-index.xml"],
    ["http://localhost:8080", "/", "http://localhost:8080/"],
  ])("joins %s and %s", (published, path, expected) => expect(absoluteUrl(published, path)).toBe(expected));

  it("refuses what is no address", () => expect(() => absoluteUrl("example.org", "/kk/")).toThrow(TypeError));
});
