import { describe, expect, it } from "vitest";
import { noteFor, type Notes } from "../../../src/site/browser/linkRelease.ts";

const item = { text: "c0001: was 1, is now 2", parts: ["law"] };
const notes: Notes = {
  now: "2026.12.0",
  notes: {
    "2026.12.0": { unchanged: "Nothing changed.", changed: "Draft.", items: [item] },
    "2026.11.2": { unchanged: "Nothing changed.", changed: "Changed.", items: [item] },
    "2026.11.1": { unchanged: "Nothing changed.", changed: "Changed.", items: [] },
    "2026.11.0": null,
  },
  unknown: "Release % is not kept.",
};
const withKinds: Notes = { ...notes, choice: { param: "kind", first: [], offered: ["law", "forum"], least: 1 } };

describe("noteFor(notes, search)", () => {
  it("tells what changed since the release of the link", () => {
    expect(noteFor(notes, "?from=2019&v=2026.11.2")).toEqual({ text: "Changed.", items: [item.text] });
  });

  it("says that nothing changed", () => {
    expect(noteFor(notes, "?v=2026.11.1")).toEqual({ text: "Nothing changed.", items: [] });
  });

  it("tells only of what the link shows", () => {
    expect(noteFor(withKinds, "?v=2026.11.2")?.items).toEqual([item.text]);
    expect(noteFor(withKinds, "?v=2026.11.2&kind=forum,law")?.items).toEqual([item.text]);
    expect(noteFor(withKinds, "?v=2026.11.2&kind=forum")).toEqual({ text: "Nothing changed.", items: [] });
  });

  it("tells only of the part that its anchor names", () => {
    const withAnchors: Notes = { ...notes, choice: { param: null, first: [], offered: ["law", "forum"], least: 1 } };
    expect(noteFor(withAnchors, "?v=2026.11.2", "#law")?.items).toEqual([item.text]);
    expect(noteFor(withAnchors, "?v=2026.11.2", "#forum")).toEqual({ text: "Nothing changed.", items: [] });
    expect(noteFor(withAnchors, "?v=2026.11.2", "")?.items).toEqual([item.text]);
  });

  it("tells of the release that is shown where the data have moved on since", () => {
    expect(noteFor(withKinds, "?v=2026.12.0")?.text).toBe("Draft.");
    expect(noteFor(withKinds, "?v=2026.12.0&kind=forum")).toBeNull();
  });

  it("names a release that is not kept", () => {
    expect(noteFor(notes, "?v=2025.1.0")?.text).toBe("Release 2025.1.0 is not kept.");
  });

  it.each(["", "?v=", "?v=2026.11.0", "?v=%3Cb%3E", "?v=latest"])("is silent on %j", (search) => {
    expect(noteFor(notes, search)).toBeNull();
  });
});
