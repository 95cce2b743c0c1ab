import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/lib/format/compareText.ts";
import { grantOrders, type OrderedRow } from "../../../src/site/browser/grantOrder.ts";

const row = (parts: Partial<OrderedRow>): OrderedRow => ({
  start: "2019",
  end: "2019",
  value: 1,
  unit: "projects",
  programme: "а",
  measure: "а",
  publisher: "а",
  ...parts,
});

const orders = grantOrders(compareText("kk"));

function sorted(name: string, rows: readonly OrderedRow[]): OrderedRow[] {
  return [...rows].sort(orders[name]);
}

describe("grantOrders(…)", () => {
  it("ranks numbers within their unit only", () => {
    const rows = [row({ value: 5 }), row({ value: 900, unit: "tenge" }), row({ value: 7 }), row({ value: 20, unit: "tenge" })];
    expect(sorted("largest", rows).map((one) => one.value)).toEqual([7, 5, 900, 20]);
    expect(sorted("smallest", rows).map((one) => one.value)).toEqual([5, 7, 20, 900]);
  });

  it("puts the earliest first and what carries no date last", () => {
    const rows = [row({ start: "", end: "" }), row({ end: "2021" }), row({ start: "2018-05", end: "" })];
    expect(sorted("oldest", rows).map((one) => one.end || one.start)).toEqual(["2018-05", "2021", ""]);
  });

  it.each(["programme", "measure", "publisher"] as const)("orders the %s by the alphabet of the page and keeps equals in place", (name) => {
    const rows = ["я", "ә", "а", "қ", "к"].map((letter) => row({ [name]: letter }));
    expect(sorted(name, rows).map((one) => one[name])).toEqual(["а", "ә", "к", "қ", "я"]);
    const equals = [row({ value: 1 }), row({ value: 2 })];
    expect(sorted(name, equals)).toEqual(equals);
  });

  it("has no order of its own for the order of the page", () => {
    expect(orders[""]).toBeUndefined();
  });
});
