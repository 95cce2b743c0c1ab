import { describe, expect, it } from "vitest";
import { toBibtex } from "../../../src/lib/format/toBibtex.ts";
import { toRis } from "../../../src/lib/format/toRis.ts";

const work = {
  key: "erikti-volunteers-2026.11.1",
  title: "Еріктілер: Қазақстан, 46 % & {адам}",
  version: "2026.11.1",
  releasedOn: "2026-11-22",
  url: "https://example.org/kk/indicators/volunteers/?v=2026.11.1",
  language: "kk",
};

describe("toBibtex(work)", () => {
  it("writes an entry whose title keeps its signs", () => {
    expect(toBibtex(work)).toBe(
      [
        "@dataset{erikti-volunteers-2026.11.1,",
        "  author = {{Erikti}},",
        "  title = {{Еріктілер: Қазақстан, 46 \\% \\& \\{адам\\}}},",
        "  date = {2026-11-22},",
        "  year = {2026},",
        "  version = {2026.11.1},",
        "  langid = {kk},",
        "  url = {https://example.org/kk/indicators/volunteers/?v=2026.11.1}",
        "}",
      ].join("\n"),
    );
  });
});

describe("toRis(work)", () => {
  it("writes a record of one line per field, ended by ER", () => {
    expect(toRis({ ...work, title: "Two\nlines" }).split("\r\n")).toEqual([
      "TY  - DATA",
      "AU  - Erikti",
      "TI  - Two lines",
      "PY  - 2026",
      "DA  - 2026/11/22",
      "ET  - 2026.11.1",
      "LA  - kk",
      "UR  - https://example.org/kk/indicators/volunteers/?v=2026.11.1",
      "ER  - ",
      "",
    ]);
  });
});
