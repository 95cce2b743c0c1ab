import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { qualifiers } from "../../../src/lib/domain/claim.ts";
import type { AsOf } from "../../../src/lib/progress/asOf.ts";
import { isKnownAt } from "../../../src/lib/progress/isKnownAt.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import type { Verdict } from "../../../src/lib/progress/verdictResult.ts";
import { type OutcomeFacts, type TargetFacts, type VerdictState, verdictStates } from "../../../src/lib/progress/verdictTypes.ts";
import { aTarget, anOutcome } from "./aPromise.ts";

const date = fc
  .record({ year: fc.integer({ min: 2018, max: 2031 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .chain(({ year, month, day }) => {
    const [mm, dd] = [month, day].map((one) => String(one).padStart(2, "0"));
    return fc.constantFrom(String(year), `${String(year)}-${String(mm)}`, `${String(year)}-${String(mm)}-${String(dd)}`);
  });
const fullDate = date.map((text) => `${text}-06-15`.split("-").slice(0, 3).join("-"));
const maybeDate = fc.option(date, { nil: null, freq: 5 });
const value = fc.integer({ min: 0, max: 3000 });
const qualifier = fc.constantFrom(...qualifiers);
const mostlyExact = fc.oneof({ weight: 3, arbitrary: fc.constant("exact" as const) }, { weight: 1, arbitrary: qualifier });
const kind = fc.constantFrom("done", "partly", "not_done", null);

const asOfs: fc.Arbitrary<AsOf> = fc.record({ on: fullDate, isLatest: fc.boolean() });

/** A promise on a day, with what was said of it. */
interface Story {
  readonly target: TargetFacts;
  readonly outcomes: readonly OutcomeFacts[];
  readonly asOf: AsOf;
}

const anyTarget: fc.Arbitrary<TargetFacts> = fc
  .record({
    kind: fc.constantFrom("numeric", "numeric", "numeric", "yes_no", "yes_no", "unnumbered"),
    better: fc.constantFrom("up", "down", "neutral"),
    baselineOn: maybeDate,
    baselineValue: fc.option(value, { nil: null, freq: 5 }),
    targetOn: maybeDate,
    targetValue: value,
    qualifier,
    startsOn: maybeDate,
    promisedOn: maybeDate,
  })
  .map((changes) => aTarget({ ...changes, targetValue: changes.kind === "numeric" ? changes.targetValue : null }));

const anyOutcome: fc.Arbitrary<OutcomeFacts> = fc
  .record({
    kind: fc.constantFrom("claim", "grant", "milestone", "source"),
    value: fc.option(value, { nil: null, freq: 4 }),
    qualifier,
    unitId: fc.constantFrom("people", "people", "people", "percent"),
    basisId: fc.constantFrom("ministry", "ministry", "ministry", "press", null),
    periodEnd: maybeDate,
    knownOn: maybeDate,
    outcomeKind: kind,
  })
  .map((changes) => anOutcome(changes));

function several(one: fc.Arbitrary<OutcomeFacts>): fc.Arbitrary<OutcomeFacts[]> {
  return fc.array(one, { maxLength: 5 }).map((all) => all.map((each, index) => ({ ...each, outcomeId: `c${String(index)}` })));
}

const anyStory: fc.Arbitrary<Story> = fc.record({ target: anyTarget, outcomes: several(anyOutcome), asOf: asOfs });

/** Stories in which numbers decide: all inputs are there, most on the way, some when the date has passed. */
const numberStory: fc.Arbitrary<Story> = fc.record({
  target: fc
    .record({
      better: fc.constantFrom("up", "down", "neutral"),
      baselineValue: value,
      targetValue: value,
      qualifier: mostlyExact,
      baselineOn: fc.constantFrom("2018", "2018-06"),
    })
    .map(aTarget),
  outcomes: several(
    fc
      .record({
        value,
        qualifier: mostlyExact,
        periodEnd: fc.oneof(date, fc.constantFrom("2023", "2026", "2029")),
        knownOn: fc.constantFrom("2020-01", "2022", "2024-03-01", "2030-12", null),
        outcomeKind: fc.constantFrom(null, null, null, "partly"),
      })
      .map((changes) => anOutcome(changes)),
  ),
  asOf: fc.record({ on: fc.constantFrom("2021-02-01", "2024-03-01", "2027-06-01", "2031-01-01", "2031-01-01"), isLatest: fc.boolean() }),
});

const stories = fc.oneof({ weight: 1, arbitrary: anyStory }, { weight: 2, arbitrary: numberStory });

/** Worst first, where states can be compared at all; states of one line are neither better nor worse than each other. */
const order: readonly (readonly VerdictState[])[] = [
  ["not_comparable", "cannot_be_judged", "planned", "not_met", "moving_away"],
  ["far_behind"],
  ["behind"],
  ["on_course"],
  ["partly"],
  ["late_or_undated"],
  ["met"],
  ["exceeded"],
];

function rankOf(found: Verdict): number {
  return order.findIndex((states) => states.includes(found.state));
}

/** The same outcome, worse by a number, or by one step of its answer. */
function worsen(one: OutcomeFacts, by: number, isFalling: boolean): OutcomeFacts {
  if (one.value !== null) return { ...one, value: isFalling ? one.value + by : Math.max(0, one.value - by) };
  return { ...one, outcomeKind: one.outcomeKind === "done" ? "partly" : one.outcomeKind === "partly" ? "not_done" : one.outcomeKind };
}

function isFalling({ better, baselineValue, targetValue }: TargetFacts): boolean {
  return better === "down" || (better === "neutral" && baselineValue !== null && targetValue !== null && targetValue < baselineValue);
}

afterEach(() => {
  vi.useRealTimers();
});

const runs = { numRuns: 1000, seed: 20_261_122 };

describe("verdict(…) in general", () => {
  it("is tried on stories that come to every state", () => {
    const found = fc.sample(stories, { numRuns: 3000, seed: 20_261_122 }).map(({ target, outcomes, asOf }) => verdict(target, outcomes, asOf));
    for (const state of verdictStates) expect(found.filter((one) => one.state === state).length, state).toBeGreaterThan(10);
    expect(found.filter((one) => one.pace !== null).length).toBeGreaterThan(200);
    expect(found.filter((one) => one.flags.includes("uncertain")).length).toBeGreaterThan(100);
  });

  it("knows an order for every state", () => {
    expect(order.flat().toSorted()).toEqual([...verdictStates].toSorted());
  });

  it("never improves when an outcome gets worse", () => {
    fc.assert(
      fc.property(stories, fc.nat(4), fc.integer({ min: 1, max: 1500 }), ({ target, outcomes: all, asOf }, index, by) => {
        const worse = all.map((one, at) => (at === index ? worsen(one, by, isFalling(target)) : one));
        expect(rankOf(verdict(target, worse, asOf))).toBeLessThanOrEqual(rankOf(verdict(target, all, asOf)));
      }),
      runs,
    );
  });

  it("does not depend on the unit in which all is counted", () => {
    const scale = fc.constantFrom(0.001, 0.1, 1 / 3, 7, 1000, 1e6);
    fc.assert(
      fc.property(stories, scale, ({ target, outcomes: all, asOf }, factor) => {
        const scaled = (number: number | null): number | null => (number === null ? null : number * factor);
        const before = verdict(target, all, asOf);
        const after = verdict(
          { ...target, baselineValue: scaled(target.baselineValue), targetValue: scaled(target.targetValue) },
          all.map((one) => ({ ...one, value: scaled(one.value) })),
          asOf,
        );
        const { state, flags, possible, doubts, used, other } = after;
        expect({ state, flags, possible, doubts, used, other }).toEqual({
          state: before.state,
          flags: before.flags,
          possible: before.possible,
          doubts: before.doubts,
          used: before.used,
          other: before.other,
        });
        expect(after.pace?.pace ?? null).toEqual(before.pace === null ? null : expect.closeTo(before.pace.pace, 6));
      }),
      runs,
    );
  });

  it("lets no later outcome leak into a view of a past day", () => {
    fc.assert(
      fc.property(stories, ({ target, outcomes: all, asOf }) => {
        const known = all.filter((one) => isKnownAt(one, asOf));
        const seen = verdict(target, all, asOf);
        expect(seen).toEqual(verdict(target, known, asOf));
        for (const id of [...seen.used, ...seen.other.map((one) => one.outcomeId)]) expect(known.map((one) => one.outcomeId)).toContain(id);
      }),
      runs,
    );
  });

  it("lets nothing printed later change how a past day stood", () => {
    fc.assert(
      fc.property(stories, anyOutcome, ({ target, outcomes: all, asOf: { on } }, later) => {
        const asOf = { on, isLatest: false };
        const added = { ...later, outcomeId: "a0", knownOn: `${String(Number(on.slice(0, 4)) + 1)}-01-01` };
        expect(verdict(target, [added, ...all], asOf)).toEqual(verdict(target, all, asOf));
      }),
      runs,
    );
  });

  it("does not look at the machine's clock, nor at the order of outcomes", () => {
    fc.assert(
      fc.property(
        stories,
        fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        ({ target, outcomes: all, asOf }, now) => {
          const before = verdict(target, all, asOf);
          vi.useFakeTimers({ now, toFake: ["Date"] });
          const after = verdict(target, all.toReversed(), asOf);
          vi.useRealTimers();
          expect(after).toEqual(before);
        },
      ),
      { numRuns: 200, seed: 20_261_122 },
    );
  });

  it("lists more than one possible state exactly when it is uncertain, the shown one among them, and each outcome once", () => {
    fc.assert(
      fc.property(stories, ({ target, outcomes: all, asOf }) => {
        const { state, flags, possible, doubts, pace, growth, used, other, phase } = verdict(target, all, asOf);
        expect(possible).toContain(state);
        expect(possible.length > 1).toBe(flags.includes("uncertain"));
        expect(doubts.length > 0).toBe(flags.includes("uncertain"));
        expect(growth === null).toBe(pace === null);
        if (pace) expect(phase).toBe("running");
        const ids = [...used, ...other.map((one) => one.outcomeId)];
        expect(new Set(ids).size).toBe(ids.length);
        for (const number of [pace?.pace, pace?.expectedValue, pace?.achievedPerYear])
          expect(number === undefined || Number.isFinite(number)).toBe(true);
      }),
      runs,
    );
  });
});
