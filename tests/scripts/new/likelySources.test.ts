import { describe, expect, it } from "vitest";
import type { Row } from "../../../scripts/check/dataset.ts";
import { sourcesAt, sourcesLike } from "../../../scripts/new/likelySources.ts";
import { normaliseUrl } from "../../../scripts/new/normaliseUrl.ts";
import { proposeSourceId } from "../../../scripts/new/proposeSourceId.ts";
import { loadRows } from "../../support/loadClaims.ts";

const source = (cells: Readonly<Record<string, string>>): Row => ({ line: 2, lineCount: 1, cells });
const report = source({
  source_id: "abc-2024-12",
  publisher: "Abc.kz",
  title_en: "Volunteers of the year 2024",
  url: "https://abc.kz/a/1/",
  published_on: "2024-12",
});

describe("normaliseUrl(…)", () => {
  it.each([
    "http://www.abc.kz/a/1",
    "https://m.abc.kz/a/1/",
    "https://ABC.kz/a/1/?utm_source=x&fbclid=1#top",
    "https://abc.kz/a/1/index.html",
    "https://abc.kz/%61/1",
  ])("sees one page in %s", (url) => {
    expect(normaliseUrl(url)).toBe("abc.kz/a/1");
  });

  it("keeps what names another page", () => {
    expect(normaliseUrl("https://abc.kz/news?id=2&lang=kk")).toBe("abc.kz/news?id=2&lang=kk");
    expect(normaliseUrl("no address")).toBeNull();
    expect(normaliseUrl("https://abc.kz/100%")).toBe("abc.kz/100%");
  });

  it("takes no two sources for one that differ by more than the scheme", () => {
    const addresses = loadRows("sources").flatMap((row) => (row["url"] ? [row["url"]] : []));
    const withoutScheme = new Set(addresses.map((url) => url.replace(/^https?/, "")));
    expect(new Set(addresses.map(normaliseUrl)).size).toBe(withoutScheme.size);
  });
});

describe("sourcesAt(…), sourcesLike(…)", () => {
  it("finds a source by its address", () => {
    expect(sourcesAt("http://www.abc.kz/a/1", [report])).toEqual([report]);
    expect(sourcesAt("", [report])).toEqual([]);
  });

  it("finds a source by publisher, day and title, as precise as both days are", () => {
    const described = { publisher: "abc.kz", publishedOn: "2024-12-05", title: "The year 2024 of volunteers" };
    expect(sourcesLike(described, [report])).toEqual([report]);
    expect(sourcesLike({ ...described, publishedOn: "2024-11-05" }, [report])).toEqual([]);
    expect(sourcesLike({ ...described, title: "Trees" }, [report])).toEqual([]);
    expect(sourcesLike({ ...described, publisher: "Other" }, [report])).toEqual([]);
  });
});

describe("proposeSourceId(…)", () => {
  const described = { publisher: "Abc.kz", url: "https://abc.kz/2", publishedOn: "2025-01-02", title: "More than 200 volunteers planted trees" };

  it("follows the identifiers of the publisher, else its site, else its name", () => {
    expect(proposeSourceId(described, [report], new Set())).toBe("abc-2025-01-02-200");
    expect(proposeSourceId({ ...described, url: "https://www.new-site.kz/2" }, [], new Set())).toBe("newsite-2025-01-02-200");
    expect(proposeSourceId({ ...described, url: "", publisher: "The Paper" }, [], new Set())).toBe("paper-2025-01-02-200");
  });

  it("proposes what is free", () => {
    expect(proposeSourceId(described, [], new Set(["abc-2025-01-02-200", "abc-2025-01-02-200-2"]))).toBe("abc-2025-01-02-200-3");
  });
});
