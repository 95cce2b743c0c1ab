import { describe, expect, it } from "vitest";
import { carriedAddress } from "../../../src/site/browser/carriedAddress.ts";

describe("carriedAddress(…)", () => {
  it.each([
    ["https://example.org/kk/", { search: "", hash: "" }, "https://example.org/kk/"],
    ["https://example.org/kk/a/", { search: "?who=press", hash: "" }, "https://example.org/kk/a/?who=press"],
    ["https://example.org/kk/a/?who=old#c1", { search: "?part=sex%3Dfemale", hash: "#c2" }, "https://example.org/kk/a/?part=sex%3Dfemale#c2"],
    ["https://example.org/kk/a/?who=old#c1", { search: "", hash: "" }, "https://example.org/kk/a/"],
  ])("leads %s with %o to %s", (target, here, address) => {
    expect(carriedAddress(target, here)).toBe(address);
  });
});
