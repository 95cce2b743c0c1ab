import { describe, expect, it } from "vitest";
import { pictureCuts } from "../../../src/charts/picture/typeSetter.ts";
import { outlineText } from "../../../src/charts/picture/outlineText.ts";
import { readSetter } from "./readSetter.ts";

const setter = readSetter();
const kazakh = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸";

describe("typeSetter(files)", () => {
  it.each(pictureCuts)("holds every Kazakh letter and the tenge in %s", (cut) => {
    expect(setter.missing(kazakh, cut)).toEqual([]);
  });

  it.each(pictureCuts)("holds the sign of every hedge in %s, for a number without it is another number", (cut) => {
    expect(setter.missing("≥≤<>~", cut)).toEqual([]);
    const of = (text: string): string => setter.outline({ text, cut, fontPx: 100 }, 0, 0);
    const missing = of("漢");
    for (const sign of ["≥", "≤", "<", ">", "~"]) expect(of(sign), sign).not.toBe(missing);
    expect(of("≥")).not.toBe(of(">"));
    expect(of("≥").split("M").length).toBe(of(">").split("M").length + 1);
    expect(setter.widthPx({ text: "≥4", cut, fontPx: 100 })).toBeCloseTo(setter.widthPx({ text: ">4", cut, fontPx: 100 }), 6);
  });

  it("says which letters it lacks", () => {
    expect(setter.missing("a漢b字漢", "text-400")).toEqual(["漢", "字"]);
  });

  it.each(Array.from(kazakh))("draws %s with an outline of its own", (letter) => {
    const outline = setter.outline({ text: letter, cut: "text-400", fontPx: 100 }, 0, 0);
    const missing = setter.outline({ text: "漢", cut: "text-400", fontPx: 100 }, 0, 0);
    expect(outline).toMatch(/^M/);
    expect(outline).not.toContain("NaN");
    expect(outline).not.toBe(missing);
  });

  it("makes a text as wide as its parts in different files", () => {
    const set = { cut: "text-400", fontPx: 20 } as const;
    const parts = ["Қ", "aza", "қ"].map((text) => setter.widthPx({ ...set, text }));
    expect(setter.widthPx({ ...set, text: "Қazaқ" })).toBeCloseTo(
      parts.reduce((a, b) => a + b, 0),
      6,
    );
  });
});

describe("outlineText(svg, setter)", () => {
  it("leaves no text behind and keeps colour and place", () => {
    const svg =
      '<text dominant-baseline="central" text-anchor="end" font-size="13px" font-weight="600" y="8" transform="translate(5 6)" fill="#123">а&amp;б</text>';
    const outlined = outlineText(svg, setter);
    expect(outlined).toMatch(/^<path d="M-[\d.]+ [^"]*" transform="translate\(5 6\)" fill="#123"\/>$/);
  });
});
