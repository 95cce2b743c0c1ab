import { describe, expect, it } from "vitest";
import { isMilestoneKind, type Milestone } from "../../../src/lib/domain/milestone.ts";
import { chooseMilestones, maxMilestones, mayFit, milestoneYear } from "../../../src/lib/series/chooseMilestones.ts";
import { loadRows } from "../../support/loadClaims.ts";

const all = { min: 2015, max: 2027 };

/** `"law 2020-01-16"`, with a `*` where the title names volunteers. */
function milestone(text: string): Milestone {
  const [kind = "", onDate = ""] = text.replace("*", "").split(" ");
  if (!isMilestoneKind(kind)) throw new RangeError(`${kind}: got no kind, expected one of the table. Correct the test`);
  return { milestoneId: text, kind, onDate, namesVolunteers: text.endsWith("*") };
}

function chosen(texts: readonly string[], theme: string, geo = "KZ", axis = all): string[] {
  return chooseMilestones(texts.map(milestone), { theme, geo }, axis).map((one) => one.milestoneId);
}

const mixed = [
  "law 2019-08-27*",
  "law 2020-08-27",
  "roadmap 2024-01-12*",
  "emergency 2024-04-16",
  "award 2022-12-05",
  "office 2020-02-12*",
  "platform 2024-06",
  "campaign 2024-07-09",
  "international 2023-12",
  "forum 2019-05-21",
];

describe("chooseMilestones(…)", () => {
  it.each<{ theme: string; found: readonly string[] }>([
    { theme: "volunteers", found: ["law 2019-08-27*", "roadmap 2024-01-12*"] },
    { theme: "organisations", found: ["law 2019-08-27*", "roadmap 2024-01-12*"] },
    { theme: "giving_index", found: ["law 2019-08-27*", "roadmap 2024-01-12*"] },
    { theme: "emergency", found: ["law 2019-08-27*", "roadmap 2024-01-12*", "emergency 2024-04-16"] },
    { theme: "platform", found: ["law 2019-08-27*", "roadmap 2024-01-12*", "platform 2024-06"] },
    { theme: "recognition", found: ["law 2019-08-27*", "award 2022-12-05", "roadmap 2024-01-12*"] },
    { theme: "infrastructure", found: ["law 2019-08-27*", "office 2020-02-12*", "roadmap 2024-01-12*"] },
    { theme: "campaign", found: ["law 2019-08-27*", "roadmap 2024-01-12*", "campaign 2024-07-09"] },
    { theme: "international", found: ["law 2019-08-27*", "international 2023-12", "roadmap 2024-01-12*"] },
    { theme: "civil_society", found: ["law 2019-08-27*", "law 2020-08-27", "roadmap 2024-01-12*"] },
    { theme: "population", found: [] },
  ])("gives $theme the events of its own kind and the acts on volunteering, in the order of time", ({ theme, found }) => {
    expect(chosen(mixed, theme)).toEqual(found);
    for (const one of found) expect(mayFit(milestone(one), theme)).toBe(true);
  });

  it("keeps to the time of the axis, and leaves out what is dated by a year alone", () => {
    expect(chosen(mixed, "volunteers", "KZ", { min: 2020, max: 2025 })).toEqual(["roadmap 2024-01-12*"]);
    expect(chosen(["law 2022*", "roadmap 2021*", "law 2021-07*"], "volunteers")).toEqual(["law 2021-07*"]);
    expect(mayFit(milestone("law 2022*"), "volunteers")).toBe(false);
  });

  it("gives other countries none, and a region its own change of borders", () => {
    const borders = ["borders 2022-06-08", "borders 2018-06-19", "law 2019-08-27*"];
    expect(chosen(borders, "volunteers", "RUS")).toEqual([]);
    expect(chosen(borders, "volunteers", "KZ")).toEqual(["law 2019-08-27*"]);
    expect(chosen(borders, "volunteers", "KZ-63")).toEqual(["law 2019-08-27*", "borders 2022-06-08"]);
    expect(chosen(borders, "population", "KZ-10")).toEqual(["borders 2022-06-08"]);
    expect(chosen(borders, "volunteers", "KZ-79")).toEqual(["borders 2018-06-19", "law 2019-08-27*"]);
    expect(chosen(borders, "volunteers", "KZ-55")).toEqual(["law 2019-08-27*"]);
  });

  it("takes of too many those farthest apart, roadmaps before laws, and never more than six", () => {
    const laws = Array.from({ length: 12 }, (_, index) => `law 2020-${String(index + 1).padStart(2, "0")}-01*`);
    const found = chosen([...laws, "roadmap 2020-06-02*"], "volunteers");
    expect(found.length).toBe(maxMilestones);
    expect(found).toContain("roadmap 2020-06-02*");
    expect(found).toContain("law 2020-01-01*");
    expect(found).toContain("law 2020-12-01*");
  });

  it("does not depend on the order in which the milestones come", () => {
    const laws = Array.from({ length: 9 }, (_, index) => `law 20${String(16 + index)}-05-01*`);
    expect(chosen([...mixed, ...laws].toReversed(), "civil_society")).toEqual(chosen([...mixed, ...laws], "civil_society"));
  });
});

describe("milestoneYear(…)", () => {
  it.each([
    ["2020-01-01", 2020],
    ["2020-07-02", 2020.5],
    ["2021-06", 2021.454],
  ])("puts %s at %d", (onDate, year) => {
    expect(milestoneYear({ onDate })).toBeCloseTo(year, 2);
  });
});

describe("the milestones of data/", () => {
  const real = loadRows("milestones").map((row): Milestone & { readonly title: string } => {
    const { kind = "", milestone_id: milestoneId = "", on_date: onDate = "", title_en: title = "" } = row;
    if (!isMilestoneKind(kind)) throw new RangeError(`${milestoneId} kind: got ${kind}, expected one of the table. Run data:check`);
    return { milestoneId, onDate, kind, title, namesVolunteers: title.toLowerCase().includes("volunteer") };
  });

  it.each<{ what: string; theme: string; min: number; max: number; found: readonly string[] }>([
    { what: "volunteers", theme: "volunteers", min: 2019, max: 2026.2, found: ["m016", "m024", "m035", "m046", "m050", "m071"] },
    { what: "users of the platform", theme: "platform", min: 2023.91, max: 2025, found: ["m049", "m050", "m054"] },
    { what: "the giving index", theme: "giving_index", min: 2009, max: 2022, found: ["m002", "m004", "m016", "m024", "m034", "m035"] },
    { what: "emergencies of 2023", theme: "emergency", min: 2023, max: 2023.99, found: ["m043", "m046"] },
  ])("give $what what was read and signed off", ({ theme, min, max, found }) => {
    expect(chooseMilestones(real, { theme, geo: "KZ" }, { min, max }).map((one) => one.milestoneId)).toEqual(found);
  });
});
