import { describe, expect, it } from "vitest";
import { sliceSlug } from "../../../src/charts/maps/sliceSlug.ts";
import { regionMapsView } from "../../../src/site/regionMapsView.ts";

describe("sliceSlug(sliceId)", () => {
  it.each([
    ["population", "population"],
    ["emergency_volunteers.ministry.event=floods_2024", "emergency_volunteers-ministry-event-floods_2024"],
    ["eco_trees.regional.a=b;c=d.2024-03.2024-04-08.trees", "eco_trees-regional-a-b-c-d-2024-03-2024-04-08-trees"],
  ])("writes %s as %s", (sliceId, slug) => {
    expect(sliceSlug(sliceId)).toBe(slug);
  });

  it("keeps the slices of the page apart, in letters that every file system takes", async () => {
    const { choices } = await regionMapsView("en");
    const slugs = choices.map((choice) => sliceSlug(choice.id));
    expect(new Set(slugs).size).toBe(choices.length);
    expect(slugs.filter((slug) => !/^[a-z0-9][a-z0-9_-]*[a-z0-9]$/.test(slug))).toEqual([]);
  });
});
