import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CardTake } from "../../../src/components/progress/CardTake.ts";
import { PromiseCard } from "../../../src/components/progress/PromiseCard.tsx";
import type { ShownPromise } from "../../../src/charts/promises/ShownPromise.ts";
import { progressMessages } from "../../../src/i18n/progress/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { aCardContext, anOutcome, aPromise, halfWay, runningFacts } from "./aPromise.ts";

function cardOf(promise: ShownPromise, locale: Locale = "en", take: CardTake | null = null): string {
  const ctx = aCardContext(locale);
  const judged = verdict(promise.facts, promise.outcomes, ctx.asOf);
  return renderToStaticMarkup(createElement(PromiseCard, { promise, verdict: judged, ctx, take })).replaceAll("\u00a0", " ");
}

const running = aPromise(runningFacts, [halfWay]);

describe("PromiseCard", () => {
  it.each(locales)("draws the pace line of a running promise and tells both methods, in %s", (locale) => {
    const html = cardOf(running, locale);
    const { states, flags, working } = progressMessages[locale];
    expect(html).toContain('class="pace-line"');
    expect(html).toContain(states.behind);
    expect(html).toContain(flags.methods_disagree);
    expect(html).toContain(working.paceFormula);
    expect(html).toContain(working.growthFormula);
    expect(html).toMatch(/= 0[.,]8<\/p>/);
    expect(html).toMatch(/= 0[.,]97 – /);
  });

  it.each(locales)("says why the second method does not apply from a base of zero, in %s", (locale) => {
    const html = cardOf(aPromise({ ...runningFacts, baselineValue: 0, targetValue: 1000 }, [{ ...halfWay, value: 10 }]), locale);
    expect(html).toContain(progressMessages[locale].working.growthFaults.base_not_positive);
    expect(html).toMatch(/= 0[.,]02<\/p>/);
  });

  it("draws no pace where an input is missing, and names it", () => {
    const html = cardOf(aPromise({ ...runningFacts, baselineValue: null }, [halfWay]));
    expect(html).not.toContain("pace-line");
    expect(html).toContain("no baseline was found");
  });

  it("sets a number beside its target on one line, with the mark of its hedge", () => {
    const html = cardOf(aPromise({ qualifier: "more_than" }, [anOutcome({ value: 7000 })]));
    expect(html).toContain("On one scale: promised more than 4,500 people, reported 7,000 people.");
    expect(html).toContain('class="hedge"');
    expect(html).toContain("&gt;4,500");
  });

  it("draws nothing for a step, and tells the event that shows it", () => {
    const event = anOutcome({
      outcomeId: "m001",
      kind: "milestone",
      value: null,
      unitId: null,
      indicatorId: null,
      outcomeKind: "done",
      title: "The committee met",
    });
    const html = cardOf(aPromise({ kind: "yes_no", unitId: "people", targetValue: null, qualifier: null }, [event]));
    expect(html).not.toContain("promise-drawing");
    expect(html).toContain("Done.");
    expect(html).toContain("The committee met (2024) – done");
  });

  it("links every outcome to its anchors at the indicator and at the source", () => {
    const html = cardOf(aPromise({}, [anOutcome()]));
    expect(html).toContain('href="/en/indicators/event_volunteers/#c0001"');
    expect(html).toContain('href="/en/sources/outlet-2024-12/#c0001"');
    expect(html).toContain('href="/en/sources/plan-2023-01/#t901"');
    expect(html).toContain('href="/en/progress/games-2024/"');
  });

  it("says uncertain where the ends of a hedge give different states", () => {
    const html = cardOf(aPromise(runningFacts, [{ ...halfWay, value: 1400, qualifier: "more_than" }]));
    expect(html).toContain("Uncertain: the number reported is hedged in print. Possible: ");
  });

  it("tells who could publish what is missing, and why the verdict differs from what was reported", () => {
    const html = cardOf(aPromise({}, [], { responsible: "The ministry", difference: "The report speaks of another year." }));
    expect(html).toContain("<dt>Who could publish it</dt><dd>The ministry</dd>");
    expect(html).toContain("The report speaks of another year.");
  });

  it("quotes no printed words as if they had been read, and names the publisher when nobody spoke", () => {
    const html = cardOf(aPromise({}, [], { asPrinted: "over 4,500" }));
    expect(html).toContain('in print: <span lang="en">over 4,500</span>');
    expect(html).toContain("printed by Plan office, no speaker named");
  });

  it("shows on a past day only what was known then, and not what others reported later", () => {
    const promise = aPromise({}, [anOutcome()], { statusReason: "Later reason." });
    const ctx = aCardContext("en", { on: "2024-06-01", isLatest: false });
    const judged = verdict(promise.facts, promise.outcomes, ctx.asOf);
    const html = renderToStaticMarkup(createElement(PromiseCard, { promise, verdict: judged, ctx, take: null }));
    expect(html).not.toContain("c0001");
    expect(html).not.toContain("Later reason.");
  });

  it("names the number from which to multiply in the unit in which it was printed", () => {
    const facts = { unitId: "times", targetValue: 2, baselineOn: "2023", baselineValue: 3000 };
    const html = cardOf(aPromise(facts, []));
    expect(html).toContain("Baseline: 3,000 people (2023)");
    expect(html).toContain("Target: 2 times (2024)");
  });

  it("says of a number that is counted otherwise that it is, not that none was found", () => {
    const html = cardOf(aPromise({}, [anOutcome({ basisId: "press" })]));
    expect(html).toContain("<li>Outcome: counted by another rule</li>");
    expect(html).not.toContain("Outcome: not found");
  });

  it.each(locales)("offers what is taken away when the page is awake, and not before, in %s", (locale) => {
    const take = { release: { version: "2026.11.2", collectedThrough: "2026-03-16", releasedOn: "2026-11-22", isDraft: false }, notLoaded: "No." };
    const awake = cardOf(aPromise({}, [anOutcome()]), locale, take);
    expect(cardOf(aPromise({}, [anOutcome()]), locale)).not.toContain("<button");
    expect(awake).toContain(`aria-expanded="false" aria-label="${progressMessages[locale].card.take}: t901"`);
  });
});
