import { describe, expect, it } from "vitest";
import { drawChart } from "../../../src/charts/drawChart.ts";
import { pageTheme } from "../../../src/charts/chartTheme.ts";
import { sparkOption } from "../../../src/charts/option/sparkOption.ts";
import { cleanSvg } from "../../../src/charts/svg/cleanSvg.ts";
import { renderSvg } from "../../../src/charts/svg/renderSvg.ts";
import type { ClaimRecord } from "../../../src/lib/domain/claimRecord.ts";
import { aContext, aRecordOn, modelOf } from "../aRecord.ts";
import { xmlFault } from "../xmlFault.ts";

const line = ["2019", "2020", "2021"].map((year, index) =>
  aRecordOn(year, 100 + index * 50.25, { qualifier: "more_than", basisName: 'Ministry "A" & <B>' }),
);
const dots = [aRecordOn("2019", 2.68), aRecordOn("2019", 4.84, { basisId: "press", basisName: "Press" })];
const text = { id: "x-660", title: "Volunteers & <others>", description: 'from "50" to "300"', className: "paper paper-660" };

function render(claims: readonly ClaimRecord[]): string {
  const sized = drawChart(modelOf(claims), aContext());
  if (sized === null) throw new RangeError("drawChart: got nothing, expected a drawing");
  return renderSvg(sized, text);
}

const drawings = [
  { form: "a line", svg: render(line) },
  { form: "dots", svg: render(dots) },
  { form: "a spark", svg: renderSvg(sparkOption(modelOf(line), pageTheme, { widthPx: 240, heightPx: 58 }), text) },
];

describe("renderSvg(…)", () => {
  it.each(drawings)("draws $form as well-formed XML with a size that scales", ({ svg }) => {
    expect(xmlFault(svg)).toBeNull();
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="paper paper-660" viewBox="0 0 \d+ [\d.]+" width="\d+" height="[\d.]+"/,
    );
  });

  it.each(drawings)("gives $form a title and a description, which name it", ({ svg }) => {
    expect(svg).toContain(
      'role="img" aria-labelledby="x-660-t x-660-d"><title id="x-660-t">Volunteers &amp; &lt;others&gt;</title><desc id="x-660-d">from &quot;50&quot; to &quot;300&quot;</desc>',
    );
  });

  it.each(drawings)("leaves no style, class of the library, script or foreign address in $form", ({ svg }) => {
    expect(svg).not.toMatch(/<style|style="|<script|zr\d|-cls-|href=|@import|\son[a-z]+="/);
  });

  it.each(drawings)("begins every id of $form with its own and gives none twice", ({ svg }) => {
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? "");
    expect(ids.every((id) => id.startsWith("x-660-"))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used = ""] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used);
  });

  it("draws the same bytes each time", () => {
    expect(render(line)).toBe(render(line));
  });

  it("keeps the numbers that are read as they are, and shortens coordinates", () => {
    const svg = render(dots);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, found]) => found);
    expect(texts).toEqual(expect.arrayContaining(["2.68", "4.84"]));
    const tags = [...svg.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll("http://www.w3.org/2000/svg", ""));
    expect(tags.filter((tag) => /\d\.\d{2,}/.test(tag))).toEqual([]);
  });
});

describe("cleanSvg(…)", () => {
  it("hides a drawing without description from readers of text", () => {
    const svg = cleanSvg('<svg width="10" height="20"><text style="font-size:12px;cursor:pointer" x="1.2345">1.2345</text></svg>', {
      ...text,
      description: "",
    });
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain("<title");
    expect(svg).toContain('<text font-size="12px" x="1.2">1.2345</text>');
  });
});
