import { describe, expect, it } from "vitest";
import { resultPath } from "../../../src/lib/search/resultPath.ts";

describe("resultPath(…)", () => {
  it.each([
    { kind: "indicator", id: "volunteers", parent: "", path: "indicators/volunteers/" },
    { kind: "region", id: "KZ-55", parent: "", path: "regions/KZ-55/" },
    { kind: "programme", id: "qolda", parent: "", path: "grants/qolda/" },
    { kind: "target", id: "t001", parent: "event_volunteers", path: "progress/#t001" },
    { kind: "claim", id: "c0123", parent: "volunteers", path: "indicators/volunteers/#c0123" },
    { kind: "source", id: "adilet-law-2016", parent: "", path: "sources/adilet-law-2016/" },
    { kind: "speaker", id: "un-volunteers", parent: "", path: "speakers/un-volunteers/" },
    { kind: "document", id: "expo-2017-volunteers", parent: "inform-2016-09-21-expo", path: "progress/expo-2017-volunteers/" },
    { kind: "milestone", id: "m001", parent: "astanazan-cisc", path: "timeline/#m001" },
    { kind: "table", id: "claims", parent: "", path: "data/tables/claims/" },
    { kind: "page", id: "method/#series", parent: "", path: "method/#series" },
  ] as const)("leads to $path", ({ path, ...entry }) => {
    expect(resultPath(entry)).toBe(path);
  });
});
