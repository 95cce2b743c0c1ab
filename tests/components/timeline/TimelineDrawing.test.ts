import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TimelineDrawing } from "../../../src/components/timeline/TimelineDrawing.tsx";
import { locales } from "../../../src/lib/domain/locale.ts";
import { realScene } from "../../charts/timeline/realEvents.ts";
import { xmlFault } from "../../charts/xmlFault.ts";

const text = { id: "timeline-660", title: "Хроника & <события>", description: "76 событий" };

function draw(locale: (typeof locales)[number], widthPx = 660): string {
  return renderToStaticMarkup(createElement(TimelineDrawing, { scene: realScene({ locale, widthPx }), className: "tl paper paper-660", text }));
}

describe("TimelineDrawing", () => {
  it.each(locales)("is well-formed XML that the policy of the page accepts, in %s", (locale) => {
    const svg = draw(locale);
    expect(xmlFault(svg)).toBeNull();
    expect(svg).not.toMatch(/<style|style="|<script|href=|\son[a-z]+="/);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="tl paper paper-660" viewBox="0 0 660 [\d.]+" width="660" height="[\d.]+"/,
    );
  });

  it("is named and told to readers who do not see it, and hidden from them where the page tells it", () => {
    expect(draw("ru")).toContain(
      'role="img" aria-labelledby="timeline-660-t timeline-660-d"><title id="timeline-660-t">Хроника &amp; &lt;события&gt;</title>',
    );
    const scene = realScene({ locale: "ru", widthPx: 660 });
    expect(renderToStaticMarkup(createElement(TimelineDrawing, { scene, className: "tl" }))).toContain('aria-hidden="true"');
  });

  it("draws a mark for each event, by its precision", () => {
    const svg = draw("kk");
    const { marks } = realScene({ locale: "kk", widthPx: 660 });
    const count = (precision: string): number => svg.split(`class="tl-${precision}"`).length - 1;
    for (const precision of ["day", "month", "year"] as const)
      expect(count(precision)).toBe(marks.filter((mark) => mark.precision === precision).length);
    expect(count("day")).toBeGreaterThan(60);
  });

  it("draws the same bytes each time", () => {
    expect(draw("en")).toBe(draw("en"));
  });
});
