import { describe, expect, it } from "vitest";
import { noteFor } from "../../../src/site/browser/linkRelease.ts";

const notes = {
  now: "2026.12.0",
  notes: { "2026.11.1": { text: "Changed.", items: ["c0001: was 1, is now 2"] }, "2026.11.0": { text: "Nothing changed.", items: [] } },
  unknown: "Release % is not kept.",
};

describe("noteFor(notes, version)", () => {
  it("tells what changed since the release of the link", () => {
    expect(noteFor(notes, "2026.11.1")).toEqual({ text: "Changed.", items: ["c0001: was 1, is now 2"] });
  });

  it("says that nothing changed", () => {
    expect(noteFor(notes, "2026.11.0")?.text).toBe("Nothing changed.");
  });

  it("names a release that is not kept", () => {
    expect(noteFor(notes, "2025.1.0")?.text).toBe("Release 2025.1.0 is not kept.");
  });

  it.each([null, "", "2026.12.0", "<b>", "latest"])("is silent on %j", (version) => {
    expect(noteFor(notes, version)).toBeNull();
  });
});
