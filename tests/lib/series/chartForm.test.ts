import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { chartForm } from "../../../src/lib/series/chartForm.ts";
import { toSeries } from "../../../src/lib/series/toSeries.ts";
import { aClaimOn } from "../../support/aClaim.ts";

function claimsOn(basisId: string, years: readonly string[]): Claim[] {
  return years.map((year) => aClaimOn(year, { claimId: `${basisId}-${year}`, basisId }));
}

describe("chartForm(…)", () => {
  it.each([
    ["none", "no claims", []],
    ["none", "repeats only", claimsOn("press", ["2019", "2020", "2021"]).map((claim) => ({ ...claim, repeatsClaimId: "t0009" }))],
    ["figure", "one date of one series", claimsOn("press", ["2019"])],
    ["figure", "two claims on one date of one series", [...claimsOn("press", ["2019"]), aClaimOn("2019", { basisId: "press" })]],
    ["dots", "two dates of one series", claimsOn("press", ["2019", "2020"])],
    ["dots", "one date of each of two series", [...claimsOn("press", ["2019"]), ...claimsOn("ministry", ["2019"])]],
    ["dots", "four dates, but two of each series", [...claimsOn("press", ["2019", "2020"]), ...claimsOn("ministry", ["2021", "2022"])]],
    ["line", "three dates of one series", claimsOn("press", ["2019", "2020", "2021"])],
    ["line", "three dates of one series beside a lone one", [...claimsOn("ministry", ["2019"]), ...claimsOn("press", ["2019", "2020", "2021"])]],
  ] satisfies [string, string, Claim[]][])("chooses %s for %s", (form, _case, claims) => {
    expect(chartForm(toSeries(claims))).toBe(form);
  });
});
