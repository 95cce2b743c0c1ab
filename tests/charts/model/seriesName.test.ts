import { describe, expect, it } from "vitest";
import { seriesNamer } from "../../../src/charts/model/seriesName.ts";
import { aRecordOn, modelOf } from "../aRecord.ts";

const whole = aRecordOn("2019", 1);
const young = aRecordOn("2020", 2, { segmentId: "age=18-29", segmentName: "18–29" });
const press = aRecordOn("2021", 3, { basisId: "press", basisName: "Press" });
const youngPress = { ...press, claimId: "yp", segmentId: "age=18-29", segmentName: "18–29" };

describe("seriesNamer(…)", () => {
  it.each([
    { what: "who counts, where nothing else differs", claims: [whole, press], names: ["Ministry", "Press"] },
    { what: "the part, where only parts differ", claims: [whole, young], names: ["Ministry", "18–29"] },
    { what: "both, where both differ", claims: [whole, young, youngPress], names: ["Ministry", "18–29 · Ministry", "18–29 · Press"] },
    { what: "who counts, where all are one part", claims: [young, youngPress], names: ["Ministry", "Press"] },
  ])("names $what", ({ claims, names }) => {
    const nameOf = seriesNamer(modelOf(claims));
    expect(claims.map(nameOf)).toEqual(names);
  });
});
