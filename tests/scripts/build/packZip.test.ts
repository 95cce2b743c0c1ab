import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packZip } from "../../../scripts/build/packZip.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("packZip(…)", () => {
  it("keeps names, contents and their order", () => {
    const files = { "b.csv": bytes("b"), "a/c.csv": bytes("c".repeat(5000)) };
    const read = unzipSync(packZip(files));
    expect(Object.keys(read)).toEqual(["b.csv", "a/c.csv"]);
    expect(Object.values(read).map((part) => part.length)).toEqual([1, 5000]);
  });

  it("gives the same bytes for parts that were stamped at different times", () => {
    const stamped = (mtime: Date): Uint8Array => zipSync({ "a.xml": [bytes("<a/>"), { mtime }] });
    const packed = [new Date(2020, 1, 1), new Date(2030, 6, 7)].map((mtime) => packZip(unzipSync(stamped(mtime))));
    expect(packed[0]).toEqual(packed[1]);
  });
});
