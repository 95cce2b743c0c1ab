import { describe, expect, it } from "vitest";
import type { Claim, SourceKind } from "../../../src/lib/domain/claim.ts";
import { comparePointClaims, pickPoint } from "../../../src/lib/series/pickPoint.ts";
import { aClaim } from "../../support/aClaim.ts";
import { drawClaims, seeded, shuffled } from "../../support/seeded.ts";

type Changes = Partial<Claim>;

/** In each row the first claim must win; its id is the later one unless the id decides. */
const rules: [string, Changes, Changes][] = [
  ["statistics before a survey", { sourceKind: "statistics" }, { sourceKind: "survey" }],
  ["a survey before a law", { sourceKind: "survey" }, { sourceKind: "law" }],
  ["a survey before a report", { sourceKind: "survey" }, { sourceKind: "report" }],
  ["a paper before a speech", { sourceKind: "paper" }, { sourceKind: "speech" }],
  ["a speech before news", { sourceKind: "speech" }, { sourceKind: "news" }],
  ["news before a reference work", { sourceKind: "news" }, { sourceKind: "reference" }],
  ["the kind before the date", { sourceKind: "survey", publishedOn: null }, { sourceKind: "news", publishedOn: "2024-06-01" }],
  ["the nearer date, published after", { publishedOn: "2024-06-11" }, { publishedOn: "2024-06-12" }],
  ["the nearer date, published before", { publishedOn: "2024-05-31" }, { publishedOn: "2024-06-03" }],
  ["a date within the period before one after it", { publishedOn: "2024-06" }, { publishedOn: "2024-06-02" }],
  ["any date before an unknown one", { publishedOn: "2031" }, { publishedOn: null }],
  ["the date between kinds of one step", { sourceKind: "report", publishedOn: "2024-06-02" }, { sourceKind: "law", publishedOn: "2025" }],
];

describe("pickPoint(…)", () => {
  it.each(rules)("prefers %s", (_rule, winner, loser) => {
    const best = aClaim({ claimId: "t0002", ...winner });
    const other = aClaim({ claimId: "t0001", ...loser });
    expect(pickPoint([best, other])).toBe(best);
    expect(pickPoint([other, best])).toBe(best);
  });

  it.each([
    ["all else is equal", {}, {}],
    ["both dates are unknown", { publishedOn: null }, { publishedOn: null }],
    ["both lie equally near", { publishedOn: "2024-05-30" }, { publishedOn: "2024-06-03" }],
    ["law and paper stand on one step", { sourceKind: "paper" }, { sourceKind: "law" }],
    ["report and law stand on one step", { sourceKind: "report" }, { sourceKind: "law" }],
  ] satisfies [string, Changes, Changes][])("takes the lower id when %s", (_case, lower, higher) => {
    const first = aClaim({ claimId: "t0001", ...lower });
    const second = aClaim({ claimId: "t0002", ...higher });
    expect(pickPoint([second, first])).toBe(first);
    expect(pickPoint([first, second])).toBe(first);
  });

  it("takes no account of the value or its qualifier", () => {
    const first = aClaim({ claimId: "t0001", value: 5, qualifier: "about" });
    expect(pickPoint([aClaim({ claimId: "t0002", value: 900 }), first])).toBe(first);
  });

  it("refuses to pick from nothing", () => {
    expect(() => pickPoint([])).toThrow(/expected at least one/);
  });

  it("picks the same claim in whatever order they come, and leaves the list as it was", () => {
    const draw = seeded(21);
    for (let round = 0; round < 200; round += 1) {
      const claims = drawClaims(draw, 2 + draw(6));
      const mixed = shuffled(draw, claims);
      const before = [...mixed];
      expect(pickPoint(mixed)).toBe(pickPoint(claims));
      expect(mixed).toEqual(before);
    }
  });
});

describe("comparePointClaims(…)", () => {
  it("orders any three claims without contradiction", () => {
    const draw = seeded(22);
    for (let round = 0; round < 500; round += 1) {
      const [a, b, c] = drawClaims(draw, 3) as [Claim, Claim, Claim];
      expect(Math.sign(comparePointClaims(a, b))).toBe(-Math.sign(comparePointClaims(b, a)));
      if (comparePointClaims(a, b) < 0 && comparePointClaims(b, c) < 0) expect(comparePointClaims(a, c)).toBeLessThan(0);
    }
  });

  it("ranks every kind of source", () => {
    const order: SourceKind[] = ["statistics", "survey", "law", "report", "paper", "speech", "news", "reference"];
    const claims = order.map((sourceKind, index) => aClaim({ claimId: `t${index}`, sourceKind }));
    expect(claims.toReversed().sort(comparePointClaims)).toEqual(claims);
  });
});
