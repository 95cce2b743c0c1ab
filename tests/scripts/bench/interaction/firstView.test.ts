import { describe, expect, it } from "vitest";
import { firstView } from "../../../../scripts/bench/interaction/firstView.ts";

const props =
  '{"indicatorId":[0,"volunteers"],"title":[0,"R&D \\"x\\""],"first":[0,{"geo":[0,"KZ"],"basisId":[0,"*"],"segmentId":[0,"-"],"fromYear":[0,null]}]}';
const escaped = props.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const html = `<astro-island uid="1" props="{}"></astro-island><astro-island uid="2" component-url="x" props="${escaped}" ssr></astro-island>`;

describe("firstView(…)", () => {
  it("reads what the chart of a built page asks first", () => {
    expect(firstView(html, "volunteers")).toEqual({ geo: "KZ", basisId: "*", segmentId: "-" });
  });

  it("refuses a page without that chart", () => {
    expect(() => firstView(html, "events_held")).toThrow(/page of events_held: got no geo/);
    expect(() => firstView("<p>Nothing</p>", "volunteers")).toThrow(RangeError);
  });
});
