import { describe, expect, it } from "vitest";
import { firstState, nextSort, parsePreviewState, type PreviewState, previewStateToParams } from "../../../src/components/table/previewState.ts";
import { previewColumnsOfTests as columns } from "./aPreview.ts";

const parse = (text: string): PreviewState => parsePreviewState(new URLSearchParams(text), columns);

describe("previewStateToParams(…)", () => {
  it.each<[string, PreviewState]>([
    ["", firstState],
    ["sort=value", { ...firstState, sort: { column: "value", isDescending: false } }],
    ["sort=-value&page=3", { ...firstState, sort: { column: "value", isDescending: true }, page: 3 }],
    ["filter=a+%26+b&only=status%3Apaid", { ...firstState, filter: "a & b", only: { status: "paid" } }],
    ["hide=value%2Cstatus", { ...firstState, hidden: ["value", "status"] }],
  ])("writes %s and reads it back", (text, state) => {
    expect(previewStateToParams(state).toString()).toBe(text);
    expect(parse(text)).toEqual(state);
  });
});

describe("parsePreviewState(…)", () => {
  it.each([
    "sort=none",
    "sort=-",
    "only=status:none",
    "only=value:1",
    "only=status",
    "page=0",
    "page=-1",
    "page=1.5",
    "page=x",
    "hide=none",
    "other=1",
  ])("leaves out %s", (text) => {
    expect(parse(text)).toEqual(firstState);
  });

  it("never hides every column", () => {
    expect(parse(`hide=${columns.map(({ name }) => name).join(",")}`).hidden).toEqual([]);
  });
});

describe("nextSort(…)", () => {
  it("turns from rising to falling to the order of the file, and starts anew on another column", () => {
    const rising = nextSort(null, "value");
    expect(rising).toEqual({ column: "value", isDescending: false });
    const falling = nextSort(rising, "value");
    expect(falling).toEqual({ column: "value", isDescending: true });
    expect(nextSort(falling, "value")).toBeNull();
    expect(nextSort(falling, "status")).toEqual({ column: "status", isDescending: false });
  });
});
