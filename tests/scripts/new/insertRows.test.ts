import { describe, expect, it } from "vitest";
import { fileOf, insertRows, lineOfRow, rowText } from "../../../scripts/new/insertRows.ts";
import { emptyRow, withCells } from "../../../scripts/new/newRow.ts";
import { speakers } from "../../../src/lib/tables/speakers.ts";

const row = (id: string, name = "N"): ReturnType<typeof emptyRow> =>
  withCells(emptyRow(speakers), { speaker_id: id, name_en: name, name_ru: "Н", name_kk: "Н" });
const header = "speaker_id,name_en,name_ru,name_kk\n";

function inserted(text: string, ...rows: ReturnType<typeof row>[]): string | null | undefined {
  return insertRows({ "speakers.csv": text, "other.csv": "x" }, rows)["speakers.csv"];
}

describe("insertRows(…)", () => {
  it("puts rows in the order of the key and leaves every other byte", () => {
    const text = `${header}b,"B, the\nsecond",Б,Б\nd,"""D""",Д,Д\n`;
    expect(inserted(text, row("c"), row("a"), row("e"))).toBe(`${header}a,N,Н,Н\nb,"B, the\nsecond",Б,Б\nc,N,Н,Н\nd,"""D""",Д,Д\ne,N,Н,Н\n`);
  });

  it("writes into a table without rows, and behind a last line without an end", () => {
    expect(inserted(header, row("a"))).toBe(`${header}a,N,Н,Н\n`);
    expect(inserted(`${header}a,A,А,А`, row("b"))).toBe(`${header}a,A,А,А\nb,N,Н,Н\n`);
  });

  it("keeps the line ends and the order of columns that the file has", () => {
    expect(inserted("name_kk,name_ru,name_en,speaker_id\r\nА,А,A,a\r\n", row("b"))).toBe(
      "name_kk,name_ru,name_en,speaker_id\r\nА,А,A,a\r\nН,Н,N,b\r\n",
    );
  });

  it("quotes what has to be quoted", () => {
    expect(rowText({ "speakers.csv": header }, row("a", 'A, "B"'))).toBe('a,"A, ""B""",Н,Н');
  });

  it("says on which line a row stands", () => {
    const files = insertRows({ "speakers.csv": `${header}a,"A\nA",А,А\n` }, [row("b")]);
    expect([fileOf(row("b")), lineOfRow(files, row("b")), lineOfRow(files, row("z"))]).toEqual(["speakers.csv", 4, 0]);
  });
});
