import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../../../scripts/check/readFolder.ts";
import { sideOfFolder } from "../../../scripts/impact/side.ts";
import { targetFactsOf } from "../../../scripts/impact/targetFactsOf.ts";
import { type NativeRunner, openNativeRunner } from "../../../src/engine/nativeRunner.ts";
import { targetList } from "../../../src/lib/queries/targetList.ts";
import { targetOutcomeFacts } from "../../../src/lib/queries/targetOutcomeFacts.ts";

const root = join(import.meta.dirname, "../../..");
const found = targetFactsOf(sideOfFolder("data", readFolder(join(root, "data"))));

let native: NativeRunner;
beforeAll(async () => {
  native = await openNativeRunner(join(root, "public/data/erikti.duckdb"));
});
afterAll(() => native.close());

describe("targetFactsOf(…)", () => {
  it("reads every target as the pages do", async () => {
    const records = await native.run(targetList, { locale: "en" } as const);
    expect(records).toHaveLength(found.size);
    for (const record of records) expect(record).toMatchObject({ ...found.get(record.targetId)?.facts });
  });

  it("reads every outcome as the pages do", async () => {
    const records = await native.run(targetOutcomeFacts, { locale: "en" } as const);
    const outcomes = new Map([...found].flatMap(([id, { outcomes }]) => outcomes.map((one) => [`${id} ${one.outcomeId}`, one])));
    expect(records).toHaveLength(outcomes.size);
    for (const record of records) expect(record).toMatchObject({ ...outcomes.get(`${record.targetId} ${record.outcomeId}`) });
  });
});
