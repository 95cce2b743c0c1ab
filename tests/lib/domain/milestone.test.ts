import { describe, expect, it } from "vitest";
import { milestoneKinds } from "../../../src/lib/domain/milestone.ts";
import { milestoneKind } from "../../../src/lib/tables/enums.ts";

describe("milestoneKinds", () => {
  it("are the kinds that the table of milestones allows", () => {
    expect([...milestoneKinds].toSorted()).toEqual(Object.keys(milestoneKind).toSorted());
  });
});
