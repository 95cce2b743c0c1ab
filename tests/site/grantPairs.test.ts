import { describe, expect, it } from "vitest";
import type { GrantStatement } from "../../src/lib/queries/grantStatements.ts";
import { grantsData } from "../../src/site/grantsData.ts";
import { plansAndOutcomes } from "../../src/site/grantPairs.ts";
import { aStatement } from "./aStatement.ts";

const plan = (parts: Partial<GrantStatement> = {}): GrantStatement => aStatement({ grantId: "g0001", status: "planned", ...parts });
const done = (parts: Partial<GrantStatement> = {}): GrantStatement => aStatement({ grantId: "g0002", status: "awarded", ...parts });

describe("plansAndOutcomes(…)", () => {
  it.each(["awarded", "paid", "reported"] as const)("puts a plan beside what was %s", (status) => {
    const { pairs, lone } = plansAndOutcomes([plan(), done({ status })]);
    expect(pairs.map((pair) => [pair.planned.length, pair.done.length])).toEqual([[1, 1]]);
    expect(lone).toEqual([]);
  });

  it.each([
    { what: "programme", parts: { programmeId: "qolda" } },
    { what: "measure", parts: { indicatorId: "grants_awarded" } },
    { what: "unit", parts: { unitId: "usd" } },
    { what: "place", parts: { geo: "KZ-23" } },
    { what: "scope", parts: { scopeId: "two-cities" } },
    { what: "first year", parts: { periodStart: "2018" } },
    { what: "last year", parts: { periodEnd: "2020" } },
    { what: "year, being undated,", parts: { periodStart: null, periodEnd: null } },
  ])("leaves a plan alone beside an outcome of another $what", ({ parts }) => {
    const { pairs, lone } = plansAndOutcomes([plan(), done(parts)]);
    expect(pairs).toEqual([]);
    expect(lone.map((one) => one.reason)).toEqual(["not_found"]);
  });

  it("takes months and days of one year for that year", () => {
    const { pairs } = plansAndOutcomes([plan({ periodStart: "2019-06", periodEnd: "2019" }), done({ periodStart: "2019-04-25", periodEnd: null })]);
    expect(pairs.length).toBe(1);
  });

  it("says of a plan without a date that nothing can stand beside it, not even an undated outcome", () => {
    const undated = { periodStart: null, periodEnd: null };
    expect(plansAndOutcomes([plan(undated), done(undated)]).lone.map((one) => one.reason)).toEqual(["undated"]);
  });

  it("passes over repeats on both sides", () => {
    expect(plansAndOutcomes([plan(), done({ repeatsGrantId: "g0003" })]).pairs).toEqual([]);
    expect(plansAndOutcomes([plan({ repeatsGrantId: "g0003" }), done()])).toEqual({ pairs: [], lone: [] });
  });

  it("finds the pairs of the real statements", async () => {
    const { statements } = await grantsData("en");
    const { pairs, lone } = plansAndOutcomes(statements);
    const ids = pairs.map(({ planned, done: outcomes }) => [planned, outcomes].map((side) => side.map((one) => one.grantId)));
    expect(ids).toEqual([
      [["g0091"], ["g0090"]],
      [["g0092"], ["g0093", "g0094", "g0100"]],
      [["g0156"], ["g0160"]],
      [["g0021"], ["g0022"]],
    ]);
    const planned = statements.filter((one) => one.status === "planned" && one.repeatsGrantId === null);
    expect(pairs.flatMap((pair) => pair.planned).length + lone.length).toBe(planned.length);
  });
});
