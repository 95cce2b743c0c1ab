import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { safeCsv } from "../../../src/site/browser/safeCsv.ts";

describe("safeCsv(…)", () => {
  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])("takes the force from %j", (cell) => {
    expect(Papa.parse<string[]>(safeCsv([[cell]])).data[0]).toEqual([`'${cell}`]);
  });

  it.each(["12", "-12.5", "", "более 900", "a,b", 'say "it"', "two\nlines", "2016–2021"])("hands on %j as it is", (cell) => {
    expect(Papa.parse<string[]>(safeCsv([["x", cell]])).data[0]).toEqual(["x", cell]);
  });
});
