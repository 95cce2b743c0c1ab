import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartTable } from "../../src/charts/chartTable.ts";
import { drawnPoints, toChartModel } from "../../src/charts/model/toChartModel.ts";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import type { ClaimRecord } from "../../src/lib/domain/claimRecord.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import { claimsOfIndicator } from "../../src/lib/queries/claimsOfIndicator.ts";
import { indicatorList } from "../../src/lib/queries/indicatorList.ts";
import { populationOf } from "../../src/lib/queries/populationOf.ts";
import { findConflicts } from "../../src/lib/series/findConflicts.ts";
import { toRuns } from "../../src/lib/series/toRuns.ts";
import { aContext } from "./aRecord.ts";

const locale: Locale = "en";
let database: NativeRunner;

beforeAll(async () => {
  database = await openNativeRunner("public/data/erikti.duckdb");
});
afterAll(() => database.close());

function claimsOf(indicatorId: string, geo: string, segmentId = "*"): Promise<ClaimRecord[]> {
  return database.run(claimsOfIndicator, { indicatorId, geo, basisId: "*", segmentId, fromYear: "0000", toYear: "9999", locale });
}

describe("charts of the real data", () => {
  it("stops the line of organisations where groups come in and where they go", async () => {
    const model = toChartModel({ claims: await claimsOf("volunteer_organisations", "KZ"), isStock: true, isPer1000: false, population: [] });
    const runs = toRuns(model.lines[0]?.points ?? []).map((run) => run.map((point) => point.claim.claimId));
    expect(runs).toEqual([["c0886", "c0889", "c0891"], ["c0892"], ["c0894", "c0897", "c0908", "c0910"]]);
  });

  it("divides 275,000 volunteers by the inhabitants of 1 January 2025", async () => {
    const population = await database.run(populationOf, { geo: "KZ" });
    const model = toChartModel({ claims: await claimsOf("volunteers", "KZ"), isStock: true, isPer1000: true, population });
    const inhabitants = population.find((row) => row.onDate === "2025-01-01")?.population ?? Number.NaN;
    const rate = drawnPoints(model).find((point) => point.claim.claimId === "c0978")?.claim.value ?? 0;
    expect(Math.abs(rate - (275_000 / inhabitants) * 1000)).toBeLessThan(0.5);
    expect(model.printed.get("c0978")?.value).toBe(275_000);
  });

  it("never states a number alone that others contradict", async () => {
    const claims = await claimsOf("un_volunteers_sent", "KZ", "-");
    const model = toChartModel({ claims, isStock: false, isPer1000: false, population: [] });
    expect(model.form).toBe("dots");
    expect(drawnPoints(model).map((point) => point.claim.claimId)).toEqual(expect.arrayContaining(["c0861", "c0849", "c0850"]));
  });

  it("prints no rate as zero unless zero was published", async () => {
    const population = await database.run(populationOf, { geo: "KZ" });
    for (const { indicatorId, measureKind } of await database.run(indicatorList, { locale })) {
      const claims = await claimsOf(indicatorId, "KZ");
      const model = toChartModel({ claims, isStock: measureKind === "stock", isPer1000: true, population });
      const zeros = chartTable(model, aContext()).filter((row) => row.value.startsWith("0 (") && model.printed.get(row.claimId)?.value !== 0);
      expect(zeros, indicatorId).toEqual([]);
    }
  });

  it("finds exactly the different counts that were read and signed off", async () => {
    const found: string[] = [];
    for (const { indicatorId, measureKind } of await database.run(indicatorList, { locale })) {
      const claims = await claimsOf(indicatorId, "*");
      for (const { year, claims: members } of findConflicts(claims, measureKind === "stock")) {
        found.push(`${indicatorId} ${year} ${members[0]?.geo ?? ""}: ${members.map((claim) => claim.claimId).join(" ")}`);
      }
    }
    expect(found).toEqual([
      "award_laureates 2024 KZ: c0014 c0013",
      "eco_participants 2024 KZ: c0088 c0089 c0086",
      "eco_waste 2021 KZ-55: c0315 c0317",
      "emergency_aid_tonnes 2023 KZ: c0376 c0374",
      "emergency_volunteers 2024 KZ-27: c0457 c0455 c0456",
      "emergency_volunteers 2024 KZ-39: c0465 c0464",
      "event_applicants 2024 KZ: c0481 c0480",
      "event_volunteers 2017 KZ: c0512 c0513 c0514",
      "ngos_registered 2020 KZ: c0667 c0666",
      "red_crescent_volunteers 2015 MNG: c0805 c0804",
      "un_volunteers_sent 2023 KZ: c0850 c0849",
      "un_volunteers_serving 2022 KZ: c0866 c0864",
      "volunteer_organisations 2019 KZ: c0885 c0886 c0884 c0887",
      "volunteer_organisations 2020 KZ: c0890 c0891 c0888",
      "volunteer_organisations 2022 KZ: c0893 c0894",
      "volunteer_organisations 2023 KZ: c0901 c0897 c0902",
      "volunteers 2020 KZ: c0949 c0950 c0955 c0957 c0958 c0954",
      "volunteers 2021 KZ: c0961 c0959 c0963",
      "volunteers 2022 KZ: c0965 c0964 c0966",
      "volunteers 2024 KZ: c0976 c0977 c0978",
    ]);
  });
});
