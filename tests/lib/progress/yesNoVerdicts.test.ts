import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import type { OutcomeFacts, TargetFacts } from "../../../src/lib/progress/verdictTypes.ts";
import { aDeed, anAnswer, latest } from "./aPromise.ts";

interface YesNoCase {
  readonly name: string;
  readonly target?: Partial<TargetFacts>;
  readonly answers: readonly OutcomeFacts[];
  readonly on?: string;
  readonly state: string;
  readonly flags?: readonly string[];
}

const running = "2024-05-01";

const cases: readonly YesNoCase[] = [
  { name: "nothing known while it runs", answers: [], on: running, state: "planned" },
  { name: "nothing known before its start", answers: [], on: "2022-12-15", state: "planned" },
  { name: "nothing known on its last day", answers: [], on: "2024-06-30", state: "planned" },
  { name: "nothing known when its date has passed", answers: [], on: "2024-07-01", state: "cannot_be_judged" },
  { name: "nothing known and no date given", target: { targetOn: null }, answers: [], state: "planned" },
  { name: "an outcome that says neither", answers: [anAnswer(null)], state: "cannot_be_judged" },
  { name: "done while it runs", answers: [anAnswer("done")], on: running, state: "met", flags: ["early"] },
  { name: "done in time", answers: [anAnswer("done")], state: "met" },
  { name: "done, and no date given", target: { targetOn: null }, answers: [anAnswer("done")], state: "met" },
  { name: "done, reported 12 months after", answers: [anAnswer("done", { knownOn: "2025-06-30" })], state: "met" },
  { name: "done, reported later", answers: [anAnswer("done", { knownOn: "2025-07-01" })], state: "late_or_undated" },
  { name: "done, nobody says when", answers: [anAnswer("done", { knownOn: null })], state: "late_or_undated" },
  {
    name: "done on the last day, reported years after",
    answers: [anAnswer("done", { kind: "milestone", periodEnd: "2024-06-30", knownOn: "2026-01" })],
    state: "met",
  },
  {
    name: "done a day late",
    answers: [anAnswer("done", { kind: "milestone", periodEnd: "2024-07-01", knownOn: "2024-07-02" })],
    state: "late_or_undated",
  },
  { name: "done at some time of the year", answers: [anAnswer("done", { periodEnd: "2024", knownOn: "2025" })], state: "late_or_undated" },
  { name: "done, as a claim of later in the year says", answers: [anAnswer("done", { kind: "claim", periodEnd: "2024-10" })], state: "met" },
  { name: "done twice, once in time", answers: [anAnswer("done"), anAnswer("done", { outcomeId: "c2", knownOn: "2026-01-01" })], state: "met" },
  {
    name: "partly in time, done late",
    answers: [anAnswer("partly"), anAnswer("done", { outcomeId: "c2", knownOn: "2026-01-01" })],
    state: "late_or_undated",
  },
  { name: "partly while it runs", answers: [anAnswer("partly")], on: running, state: "partly" },
  { name: "partly when its date has passed", answers: [anAnswer("partly")], state: "partly" },
  { name: "not done, said while it runs", answers: [anAnswer("not_done")], on: running, state: "planned" },
  { name: "not done, said too early to tell", answers: [anAnswer("not_done")], state: "cannot_be_judged" },
  { name: "not done, nobody says when", answers: [anAnswer("not_done", { knownOn: null })], state: "cannot_be_judged" },
  { name: "not done, said after", answers: [anAnswer("not_done", { knownOn: "2024-08" })], state: "not_met" },
  { name: "not done, and no date given", target: { targetOn: null }, answers: [anAnswer("not_done", { knownOn: "2025" })], state: "planned" },
  { name: "partly, then done", answers: [anAnswer("partly"), anAnswer("done", { outcomeId: "c2", knownOn: "2024-06-01" })], state: "met" },
  {
    name: "done, then only partly",
    answers: [anAnswer("done"), anAnswer("partly", { outcomeId: "c2", knownOn: "2024-06-01" })],
    state: "partly",
    flags: ["uncertain"],
  },
  {
    name: "done, then not done, said while it runs",
    answers: [anAnswer("done"), anAnswer("not_done", { outcomeId: "c2", knownOn: "2024-04-01" })],
    on: running,
    state: "planned",
    flags: ["uncertain"],
  },
  { name: "not done, then done", answers: [anAnswer("not_done"), anAnswer("done", { outcomeId: "c2", knownOn: "2024-06-01" })], state: "met" },
  {
    name: "done and not done, said on one day",
    answers: [anAnswer("done", { knownOn: "2024-08" }), anAnswer("not_done", { outcomeId: "c2", knownOn: "2024-08" })],
    state: "not_met",
    flags: ["uncertain"],
  },
  { name: "an event that is still to come", answers: [anAnswer("done", { periodEnd: "2027", knownOn: "2025" })], state: "cannot_be_judged" },
];

describe("verdict(…) on a yes-or-no promise", () => {
  it.each(cases)("judges $name: $state", ({ target, answers, on = "2026-03-16", state, flags = [] }) => {
    expect(verdict(aDeed(target), answers, latest(on))).toMatchObject({ state, flags, comparison: null, pace: null, growth: null });
  });

  it("names what it rests on, what it passed over, and what is missing", () => {
    const answers = [
      anAnswer("not_done", { outcomeId: "a", knownOn: "2024-02-01" }),
      anAnswer(null, { outcomeId: "b" }),
      anAnswer("partly", { outcomeId: "c" }),
    ];
    expect(verdict(aDeed(), answers, latest("2026-03-16"))).toMatchObject({
      used: ["c"],
      other: [
        { outcomeId: "a", reason: "not_done_too_early" },
        { outcomeId: "b", reason: "no_result" },
      ],
    });
    expect(verdict(aDeed(), [], latest("2026-03-16")).missing).toEqual([{ input: "outcome", period: "2024-06" }]);
    expect(verdict(aDeed({ targetOn: null }), [], latest("2026-03-16")).missing).toEqual([{ input: "target_date" }]);
  });
});
