import type { Files } from "../../scripts/check/checkDataset.ts";
import { validFiles } from "../scripts/check/checkFixture.ts";

/** Rows of a roadmap with indicators of its own, as a maintainer would add them, by file. */
const added: Readonly<Record<string, readonly string[]>> = {
  "documents.csv": [
    "roadmap-fixture,roadmap,roadmaps,Fixture roadmap,Пробная дорожная карта,Сынақ жол картасы,2023-12-20,2024,2026,Fixture ministry,Пробное министерство,Сынақ министрлігі,fixture-s3",
  ],
  "sources.csv": [
    "fixture-s3,Fixture publisher,Fixture roadmap,en,https://example.org/3,2024-01-12,false,law,fixture-speaker,fixture-licence,full,false,,,",
  ],
  "targets.csv": [
    target("r1", "fixture-volunteers", "2023-12-31,1000,2026,1600,at_least,people"),
    target("r2", "fixture-share", "2023-12-31,20,2026,40,exact,percent"),
    target("r3", "fixture-volunteers", ",,2024-06,800,exact,people"),
    target("r4", "fixture-volunteers", ",,2026,3000,exact,people"),
  ],
  "claims.csv": [
    claim("r1", "fixture-volunteers", "2024-12-31", 1250, "people"),
    claim("r2", "fixture-share", "2024-12-31", 25, "percent"),
    claim("r3", "fixture-volunteers", "2024-06-30", 900, "people"),
  ],
  "target_outcomes.csv": ["r1,r1,,,,,", "r2,r2,,,,,", "r3,r3,,,,,"],
};

function target(id: string, indicatorId: string, numbers: string): string {
  return `${id},roadmap-fixture,${indicatorId},KZ,fixture-basis,${numbers},,Fixture target,Пробная цель,Сынақ мақсаты,no_data,,,,,,,fixture-s3`;
}

function claim(id: string, indicatorId: string, on: string, value: number, unitId: string): string {
  return `${id},${indicatorId},KZ,,${on},${on},false,${value},exact,${unitId},${value},true,fixture-basis,,fixture-s1,,,true,,false,,,`;
}

/** The valid fixtures with one more document that sets numeric targets. */
export const roadmapFiles: Files = Object.fromEntries(
  Object.entries(validFiles).map(([name, text]) => [name, [text?.trimEnd(), ...(added[name] ?? [])].join("\n") + "\n"]),
);
