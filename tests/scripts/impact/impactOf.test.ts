import { describe, expect, it } from "vitest";
import type { Files } from "../../../scripts/check/checkDataset.ts";
import { formatImpact } from "../../../scripts/impact/formatImpact.ts";
import { type Impact, impactOf } from "../../../scripts/impact/impactOf.ts";
import { addClaims, baseFiles, claimLine, edit, sideOf } from "./editData.ts";

const before = sideOf(baseFiles, "before");

async function impactOfFiles(files: Files): Promise<Impact> {
  const impact = await impactOf(before, sideOf(files));
  if (impact === null) throw new Error("got no impact");
  return impact;
}

describe("impactOf(…)", () => {
  it("says nothing when nothing changed, whatever the order of the rows", async () => {
    expect(await impactOf(before, sideOf(baseFiles))).toBeNull();
    const lines = (baseFiles["claims.csv"] ?? "").split("\n");
    const turned = [lines[0], lines[2], lines[1], ...lines.slice(3)].join("\n");
    expect(await impactOf(before, sideOf({ ...baseFiles, "claims.csv": turned }))).toBeNull();
  });

  it("tells what a new claim does that contradicts others and ends the line", async () => {
    const impact = await impactOfFiles(addClaims(baseFiles, claimLine("c0004", "2024-05-20", 5000, "fixture-s2")));
    const [page, ...others] = impact.pages;
    expect(others).toEqual([]);
    expect(page).toMatchObject({ indicatorId: "fixture-volunteers", page: "changed", form: null, pointCount: { before: 5, after: 6 } });
    expect(page?.title?.before).toMatch(/700 .*more than 1,200/);
    expect(page?.title?.after).not.toBe(page?.title?.before);
    expect(page?.countsCome).toEqual([expect.stringMatching(/2024.*1,200.*5,000/)]);
    expect([page?.drawnCome, page?.drawnGone]).toEqual([["c0004"], []]);
    expect(impact.ledger).toEqual([
      { name: "Fixture name", before: expect.stringContaining("1,200"), after: expect.stringContaining("different counts") },
    ]);
    expect(impact.sources).toEqual(["fixture-s2"]);
    expect(impact.files).toEqual({ resources: ["claims"], indicators: ["fixture-volunteers"] });
    const text = formatImpact(impact);
    expect(text).toContain("# data against before");
    expect(text).toContain("| claims | 1 | 0 | 0 |");
    expect(text).toContain("- added: `c0004`");
    expect(text).toMatch(/- different counts that appear: .*5,000/);
    expect(text).toContain("- starts to be drawn: `c0004`");
  }, 60_000);

  it("tells what a claim leaves behind that is withdrawn", async () => {
    const impact = await impactOfFiles(edit(baseFiles, `${claimLine("c0001", "2020", 700)}\n`, ""));
    expect(impact.diff.rows).toMatchObject([{ table: "claims", rowKey: "c0001", kind: "withdrawn" }]);
    expect(impact.pages[0]).toMatchObject({ drawnCome: [], drawnGone: ["c0001"], title: { after: expect.stringContaining("800") } });
    expect(formatImpact(impact)).toContain("- withdrawn: `c0001`");
  }, 60_000);

  it("tells what a changed hedge does to titles, the overview and the outcome of a target", async () => {
    const impact = await impactOfFiles(edit(baseFiles, "1200,more_than", "1200,at_least"));
    expect(impact.diff.rows).toMatchObject([
      { rowKey: "fixture-c2", kind: "changed", cells: [{ column: "qualifier", before: "more_than", after: "at_least" }] },
    ]);
    expect(impact.pages[0]?.title).toEqual({ before: expect.stringContaining("more than 1,200"), after: expect.stringContaining("at least 1,200") });
    expect(impact.pages[0]).toMatchObject({ pointCount: null, drawnCome: [], drawnGone: [] });
    expect(impact.ledger).toHaveLength(1);
    expect(impact.targets).toMatchObject([
      { targetId: "fixture-t1", verdict: null, outcomes: { after: expect.stringContaining("fixture-c2: at_least 1200 people") } },
    ]);
    expect(formatImpact(impact)).toContain("- changed: `fixture-c2` qualifier more\\_than → at\\_least");
  }, 60_000);
});
