import { describe, expect, it } from "vitest";
import { pictureTheme } from "../../../src/charts/picture/pictureTheme.ts";
import { drawingOf, type JudgedPromise } from "../../../src/charts/promises/drawingOf.ts";
import { promiseNotes } from "../../../src/charts/promises/promiseNotes.ts";
import { promisePicture } from "../../../src/charts/promises/promisePicture.ts";
import { promiseSvg } from "../../../src/charts/promises/promiseSvg.ts";
import { actionMessages } from "../../../src/i18n/actions/messages.ts";
import { progressMessages } from "../../../src/i18n/progress/messages.ts";
import { upperFirst } from "../../../src/lib/format/upperFirst.ts";
import { locales } from "../../../src/lib/domain/locale.ts";
import { verdictStates } from "../../../src/lib/progress/verdictTypes.ts";
import { anOutcome, aPromise, halfWay, runningFacts } from "../../components/progress/aPromise.ts";
import { readSetter } from "../picture/readSetter.ts";
import { xmlFault } from "../xmlFault.ts";
import { aJudged, hedgedPromise } from "./aJudged.ts";

const running = aPromise(runningFacts, [halfWay]);

/** Drawing of a promise that has one, with plain spaces. */
function drawn(judged: JudgedPromise): string {
  const what = drawingOf(judged);
  if (what === null) throw new Error("drawing: got none, expected a promise with numbers");
  return promiseSvg(what, judged, pictureTheme).inner.replaceAll("\u00a0", " ");
}

describe("promiseSvg(…)", () => {
  it.each(locales)("sets promise, start and what was reported on one line, with state and key in words, in %s", (locale) => {
    const svg = drawn(aJudged(hedgedPromise, locale));
    const { states, drawing } = progressMessages[locale];
    for (const words of [upperFirst(states.not_met), ...Object.values(drawing.key)]) expect(svg).toContain(`>${words}</text>`);
    for (const label of ["4.500", "3.000", "7.000"]) expect(svg).toMatch(new RegExp(`>(&gt;)?${label}</text>`));
    expect(svg).not.toMatch(/class=|var\(--|NaN|undefined|style=/);
  });

  it.each(locales)("draws a running promise with its straight line, its dates and what it came to, in %s", (locale) => {
    const svg = drawn(aJudged(running, locale));
    expect(svg).toContain(`>${progressMessages[locale].drawing.paceLine}</text>`);
    expect(svg.match(/stroke-dasharray="5 4"/g)).toHaveLength(2);
    for (const label of ["1.000", "1.400", "2.000"]) expect(svg).toMatch(new RegExp(`>${label}</text>`));
    expect(svg).not.toMatch(/class=|var\(--|NaN|undefined|style=/);
  });

  it.each(locales)("has a mark and a word for every state, in %s", (locale) => {
    const judged = aJudged(hedgedPromise, locale);
    const marks = verdictStates.map((state) => {
      const svg = drawn({ ...judged, verdict: { ...judged.verdict, state } });
      expect(svg).toContain(`>${upperFirst(progressMessages[locale].states[state])}</text>`);
      return svg.slice(0, svg.indexOf("<text"));
    });
    expect(new Set(marks).size).toBe(verdictStates.length);
  });

  it("has nothing to draw of a step, nor where nothing was reported", () => {
    expect(drawingOf(aJudged(aPromise({ kind: "yes_no", targetValue: null, qualifier: null })))).toBeNull();
    expect(drawingOf(aJudged(aPromise()))).toBeNull();
  });
});

describe("promiseNotes(…)", () => {
  it("says what decides, and why the rest does not", () => {
    expect(promiseNotes(aJudged(hedgedPromise), actionMessages.en).map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "Promised: more than 4,500 people · counted by: Organisers · By when: 2024 · Document: Plan of the games",
      "Reported, decides: 4,500 people (2024) · Organisers",
      "Reported, does not decide (counted by another rule): more than 7,000 people (2024) · Press",
    ]);
  });
});

describe("promisePicture(…)", () => {
  it.each(locales)("is one drawing of outlines, with the verdict for readers who do not see it, in %s", (locale) => {
    for (const promise of [hedgedPromise, running, aPromise({}, [anOutcome({ qualifier: "about" })])]) {
      const judged = aJudged(promise, locale);
      const what = drawingOf(judged);
      if (what === null) throw new Error("drawing: got none, expected a promise with numbers");
      const input = { drawn: what, judged, actions: actionMessages[locale], setter: readSetter() };
      const { svg, widthPx, heightPx } = promisePicture({
        ...input,
        title: "Games",
        subtitle: "Verdict.",
        release: "2026.11.2",
        link: "https://e.org/",
      });
      expect(xmlFault(svg)).toBeNull();
      expect(svg).toContain('<title id="t">Games</title><desc id="d">Verdict.</desc>');
      expect(svg).not.toMatch(/<text|var\(--|href=|class=|NaN/);
      expect(widthPx).toBeGreaterThan(640);
      expect(heightPx).toBeGreaterThan(200);
    }
  });
});
