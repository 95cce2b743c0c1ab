import { describe, expect, it } from "vitest";
import { nationalFigures } from "../../src/site/regionNational.ts";
import { aRecord } from "../charts/aRecord.ts";

const at = (day: string) => ({ periodStart: day, periodEnd: day });
const own = (changes: Parameters<typeof aRecord>[0] = {}) => aRecord({ claimId: "r1", geo: "KZ-55", ...at("2024-04-08"), ...changes });
const national = (claimId: string, day: string, changes: Parameters<typeof aRecord>[0] = {}) =>
  aRecord({ claimId, geo: "KZ", ...at(day), ...changes });
const told = (...lists: Parameters<typeof nationalFigures>): string[] =>
  nationalFigures(...lists).map((group) => group.map(({ claim, isSameTime }) => `${claim.claimId}${isSameTime ? "" : "?"}`).join(" "));

describe("nationalFigures(…)", () => {
  it("takes the counts of the same periods, in the order of time", () => {
    const both = [own(), own({ claimId: "r2", ...at("2024-04-30") })];
    expect(told(both, [national("n2", "2024-04-30"), national("n1", "2024-04-08"), national("n3", "2024-05-01")])).toEqual(["n1 n2"]);
  });

  it("takes the one nearest in time where no period agrees, and says so", () => {
    expect(told([own()], [national("n1", "2019-01-01"), national("n2", "2024-05-01")])).toEqual(["n2?"]);
  });

  it.each([
    ["another basis", national("n1", "2024-04-08", { basisId: "another" })],
    ["another segment", national("n1", "2024-04-08", { segmentId: "another" })],
    ["another unit", national("n1", "2024-04-08", { unitId: "another" })],
    ["a part of the country", national("n1", "2024-04-08", { scopeId: "cities" })],
    ["a repeat", national("n1", "2024-04-08", { repeatsClaimId: "c1" })],
    ["what may not be charted", national("n1", "2024-04-08", { isChartable: false })],
    ["another region", national("n1", "2024-04-08", { geo: "KZ-71" })],
  ])("never takes %s", (_, claim) => {
    expect(told([own()], [claim])).toEqual([]);
  });

  it("sets nothing beside a number about a part of the region", () => {
    expect(told([own({ scopeId: "town" })], [national("n1", "2024-04-08")])).toEqual([]);
  });
});
