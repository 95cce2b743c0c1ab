import { describe, expect, it } from "vitest";
import { locales } from "../../src/lib/domain/locale.ts";
import type { GrantStatement } from "../../src/lib/queries/grantStatements.ts";
import { grantLines, grantToClaim, viewOfLine } from "../../src/site/grantLines.ts";
import { grantsData } from "../../src/site/grantsData.ts";
import { aStatement } from "./aStatement.ts";

const ofYear = (year: number, parts: Partial<GrantStatement> = {}): GrantStatement =>
  aStatement({ grantId: `g${year}`, periodStart: String(year), periodEnd: String(year), isChartable: true, ...parts });
const three = [2019, 2020, 2021];

describe("grantLines(…)", () => {
  it("makes a line of three dates of one programme, measure and counter", () => {
    expect(grantLines(three.map((year) => ofYear(year))).map((line) => [line.programmeId, line.indicatorId])).toEqual([
      ["state-ngo-grants", "grant_projects"],
    ]);
  });

  it.each([
    { what: "another programme", parts: { programmeId: "qolda" } },
    { what: "another measure", parts: { indicatorId: "grants_awarded" } },
    { what: "another counter", parts: { basisId: "press" } },
    { what: "another place", parts: { geo: "KZ-23" } },
    { what: "a plan", parts: { status: "planned" as const } },
    { what: "a repeat", parts: { repeatsGrantId: "g2019" } },
    { what: "not chartable", parts: { isChartable: false } },
  ])("makes none when one of three is $what", ({ parts }) => {
    expect(grantLines(three.map((year) => ofYear(year, year === 2021 ? parts : {})))).toEqual([]);
  });

  it("finds today one line, of the projects of the state grants, from the rows that may be drawn", async () => {
    const { statements } = await grantsData("ru");
    const lines = grantLines(statements);
    expect(lines.map((line) => [line.programmeId, line.indicatorId])).toEqual([["state-ngo-grants", "grant_projects"]]);
    for (const locale of locales) {
      const [line] = grantLines((await grantsData(locale)).statements);
      if (line === undefined) throw new Error("got no line, expected one");
      const { model } = await viewOfLine(line, locale);
      expect(model.lines[0]?.points.map(({ claim }) => [claim.claimId, claim.value])).toEqual([
        ["g0086", 11],
        ["g0089", 57],
        ["g0090", 28],
        ["g0094", 130],
        ["g0095", 117],
        ["g0097", 51],
        ["g0099", 136],
      ]);
    }
  });
});

describe("grantToClaim(…)", () => {
  it("keeps numbers for different purposes apart", () => {
    const [one, other] = ["youth", "environment"].map((directionId) => grantToClaim(aStatement({ directionId })));
    expect(one?.scopeId).not.toBe(other?.scopeId);
  });
});
