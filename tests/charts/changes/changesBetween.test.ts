import { describe, expect, it } from "vitest";
import { changesBetween, type ShownRow } from "../../../src/charts/changes/changesBetween.ts";
import { changeSentence } from "../../../src/i18n/embed/changeSentences.ts";
import { embedMessages } from "../../../src/i18n/embed/messages.ts";
import { locales } from "../../../src/lib/domain/locale.ts";

const row = (id: string, saying: string, more: Partial<ShownRow> = {}): ShownRow => ({ id, name: id, saying, details: "", part: "", ...more });

describe("changesBetween(before, after)", () => {
  it("finds what was added, changed and withdrawn, and nothing else", () => {
    const before = [row("c3", "30"), row("c1", "10"), row("c2", "20")];
    const after = [row("c1", "10"), row("c2", "25"), row("c4", "40")];
    expect(changesBetween(before, after)).toEqual([
      { name: "c2", before: "20", after: "25", parts: [""] },
      { name: "c3", before: "30", after: null, parts: [""] },
      { name: "c4", before: null, after: "40", parts: [""] },
    ]);
  });

  it("finds a change of details that leaves the words", () => {
    expect(changesBetween([row("c1", "10", { details: "a" })], [row("c1", "10", { details: "b" })])).toEqual([
      { name: "c1", before: "10", after: "10", parts: [""] },
    ]);
  });

  it("tells of a row that moved under both of its parts, by its newest name", () => {
    const [before, after] = [row("m1", "Day", { part: "law", name: "old" }), row("m1", "Day", { part: "forum", name: "new" })];
    expect(changesBetween([before], [after])).toEqual([{ name: "new", before: "Day", after: "Day", parts: ["forum", "law"] }]);
  });

  it.each(locales)("is said with old and new value in %s", (locale) => {
    const words = embedMessages[locale];
    expect(changeSentence({ name: "c2", before: "20", after: "25" }, words)).toMatch(/^c2: .*20.*25$/);
    expect(changeSentence({ name: "c3", before: "30", after: null }, words)).toMatch(/^c3: .*30/);
    expect(changeSentence({ name: "c4", before: null, after: "40" }, words)).toMatch(/^c4: .*40/);
    expect(changeSentence({ name: "c5", before: "50", after: "50" }, words)).toMatch(/^c5: 50, ./);
  });
});
