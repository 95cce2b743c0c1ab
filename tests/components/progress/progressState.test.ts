import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstProgressState, parseProgressState, progressOrders, progressSearch } from "../../../src/components/progress/progressState.ts";
import { verdictStates } from "../../../src/lib/progress/verdictTypes.ts";

const offer = {
  groups: ["roadmaps", "events"],
  documents: ["roadmap-2024-2026", "games-2024"],
  themes: ["volunteers", "campaign"],
  regions: ["KZ", "KZ-63"],
  years: ["2024", "2030", "none"],
  firstDay: "2016-09-21",
  lastDay: "2026-03-16",
};
const oneOf = (values: readonly string[]) => fc.constantFrom("", ...values);
const states = fc.record({
  state: fc.constantFrom("" as const, ...verdictStates),
  group: oneOf(offer.groups),
  document: oneOf(offer.documents),
  theme: oneOf(offer.themes),
  region: oneOf(offer.regions),
  year: oneOf(offer.years),
  sort: fc.constantFrom(...progressOrders),
  asOf: oneOf(["2016-09-21", "2019-12-31", "2024-02-29", "2026-03-15"]),
});

describe("parseProgressState(…)", () => {
  it("restores every state from the address that it was written to", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseProgressState(progressSearch(state), offer)).toEqual(state);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it("leaves the defaults out of the address", () => {
    expect(progressSearch(firstProgressState)).toBe("");
    expect(progressSearch({ ...firstProgressState, state: "met", sort: "date", asOf: "2024-02-29" })).toBe("?state=met&sort=date&asof=2024-02-29");
  });

  it.each([
    "?state=won&group=x&document=y&theme=z&region=KZ-99&year=1999&sort=size",
    "?asof=2024-02-30",
    "?asof=yesterday",
    "?asof=2026-03-16",
    "?asof=2031-01-01",
  ])("passes over what nobody offers: %s", (search) => {
    expect(parseProgressState(search, offer)).toEqual(firstProgressState);
  });

  it("does not go back before the first promise", () => {
    expect(parseProgressState("?asof=1999-01-01", offer).asOf).toBe("2016-09-21");
  });
});
