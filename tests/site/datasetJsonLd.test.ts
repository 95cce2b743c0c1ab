import { describe, expect, it } from "vitest";
import { toScriptJson } from "../../src/site/datasetJsonLd.ts";

describe("toScriptJson(…)", () => {
  it("cannot end its script element or open a comment in it", () => {
    const text = toScriptJson({ name: "</script><!-- <script>" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ name: "</script><!-- <script>" });
  });
});
