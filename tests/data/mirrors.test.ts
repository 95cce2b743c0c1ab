import { describe, expect, it } from "vitest";
import { loadRows } from "../support/loadClaims.ts";

const wikipedia = loadRows("sources").filter((source) => source["publisher"] === "Wikipedia");

describe("mirrors among the sources", () => {
  it("holds a page of Wikipedia for a mirror exactly where another host keeps it", () => {
    const wrong = wikipedia.filter((source) => {
      const isElsewhere = !/(^|\.)wikipedia\.org$/.test(new URL(source["url"] ?? "").hostname);
      return (source["is_mirror"] === "true") !== isElsewhere;
    });
    expect(wikipedia.length).toBeGreaterThan(0);
    expect(wrong.map((source) => source["source_id"])).toEqual([]);
  });
});
