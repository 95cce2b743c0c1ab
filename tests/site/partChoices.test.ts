import { describe, expect, it } from "vitest";
import { parseCompared } from "../../src/charts/compare/compareState.ts";
import { parseMapState } from "../../src/charts/maps/mapState.ts";
import { normalKinds } from "../../src/lib/timeline/timelineState.ts";
import { shownParts } from "../../src/site/browser/shownParts.ts";
import { compareParts, mapParts, timelineParts } from "../../src/site/partChoices.ts";
import { regionCompareView } from "../../src/site/regionCompareView.ts";
import { regionMapsView } from "../../src/site/regionMapsView.ts";

describe("the parts of a page that an address names", () => {
  it("are the slice that the maps show", { timeout: 30_000 }, async () => {
    const view = await regionMapsView("en");
    const placeIds = view.frame.places.map((place) => place.placeId);
    for (const slice of [...view.choices.map((choice) => choice.id), "nothing", ""]) {
      const params = new URLSearchParams({ slice, view: "tiles" });
      const { sliceId } = parseMapState(params, { choices: view.choices, placeIds });
      expect(shownParts(`?${params.toString()}`, mapParts(view))).toEqual([sliceId]);
    }
  });

  it("are the regions that the comparison shows", { timeout: 30_000 }, async () => {
    const view = await regionCompareView("en");
    const offered = view.everyone.facts.places.map((place) => place.placeId);
    for (const search of ["", "?r=KZ-75,KZ-71", "?r=KZ-75", "?r=KZ-75,KZ-99", "?r=KZ-99,KZ-10,KZ-11,KZ-63"]) {
      expect(shownParts(search, compareParts(view))).toEqual(parseCompared(new URLSearchParams(search), view.first, offered));
    }
  });

  it.each(["", "law", "law,forum", "nothing", "law,nothing"])("are the kinds that the timeline shows: %j", (kind) => {
    expect(shownParts(`?kind=${kind}`, timelineParts)).toEqual(normalKinds(kind.split(",")));
  });
});
