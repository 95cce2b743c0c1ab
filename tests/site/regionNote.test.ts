import { describe, expect, it } from "vitest";
import { noteParts } from "../../src/site/regionNote.ts";

const publishers: Readonly<Record<string, string>> = { "wiki-pavlodar-2022": "Wikipedia", "govkz-mangystau-2023": "Government" };
const publisherOf = (id: string): string | undefined => publishers[id];

describe("noteParts(…)", () => {
  it.each([
    ["a note without a source", "Rounded in the source.", [{ text: "Rounded in the source." }]],
    [
      "a source in brackets",
      "Another text (wiki-pavlodar-2022) rounds to 124,800.",
      [{ text: "Another text (" }, { sourceId: "wiki-pavlodar-2022", publisher: "Wikipedia" }, { text: ") rounds to 124,800." }],
    ],
    [
      "a source at the end",
      "Есть также в govkz-mangystau-2023",
      [{ text: "Есть также в " }, { sourceId: "govkz-mangystau-2023", publisher: "Government" }],
    ],
    ["a word that is no source", "since 2022-06-08, on-site", [{ text: "since 2022-06-08, on-site" }]],
  ])("names the publisher in %s", (_, note, parts) => {
    expect(noteParts(note, publisherOf)).toEqual(parts);
  });

  it("gives back the whole note, piece by piece", () => {
    const note = "wiki-pavlodar-2022 and govkz-mangystau-2023, not wiki-unknown";
    const text = noteParts(note, publisherOf).map((part) => ("text" in part ? part.text : part.sourceId));
    expect(text.join("")).toBe(note);
  });
});
