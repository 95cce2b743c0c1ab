import { describe, expect, it } from "vitest";
import { cldrVersion, deriveCldr } from "../../../scripts/cldr.ts";
import { cldr } from "../../../src/lib/format/cldr.ts";

describe("cldr", () => {
  it("equals what the installed CLDR packages say", () => {
    expect(cldrVersion).toBe("48.2.0");
    expect(cldr).toEqual(deriveCldr());
  });

  it("groups with a no-break space in kk and ru and a comma in en", () => {
    expect([cldr.kk.group, cldr.ru.group, cldr.en.group]).toEqual(["\u00a0", "\u00a0", ","]);
  });

  it("holds no character for which the fonts have no glyph", () => {
    expect(JSON.stringify(cldr)).not.toMatch(/[\u202f\u2011]/);
  });
});
