import { describe, expect, it } from "vitest";
import type { JudgedPromise } from "../../../src/charts/promises/drawingOf.ts";
import { promiseTable } from "../../../src/charts/promises/promiseTable.ts";
import { actionMessages } from "../../../src/i18n/actions/messages.ts";
import { progressMessages } from "../../../src/i18n/progress/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { anOutcome, aPromise } from "../../components/progress/aPromise.ts";
import { aJudged, hedgedPromise } from "./aJudged.ts";

const common = { title: "Volunteers at the games", subtitle: "Not met.", release: "Erikti 2026.11.2", link: "https://example.org/" };
const tableOf = (judged: JudgedPromise, locale: Locale = "en") => promiseTable({ ...common, judged, actions: actionMessages[locale] });

describe("promiseTable(…)", () => {
  it.each(locales)("has a row for each number, with what it is to the verdict and the state in words, in %s", (locale) => {
    const { rows, columns } = tableOf(aJudged(hedgedPromise, locale), locale);
    const { promiseRoles } = actionMessages[locale];
    const { states, unused } = progressMessages[locale];
    expect(rows.map((row) => row[0])).toEqual([promiseRoles.target, promiseRoles.baseline, promiseRoles.used, promiseRoles.other]);
    expect(rows.map((row) => row[1])).toEqual([4500, 3000, 4500, 7000]);
    expect(rows.map((row) => row[2])).toEqual(["more_than", "exact", "exact", "more_than"]);
    expect(rows.map((row) => row[13])).toEqual(["t901", "t901", "c0001", "c0002"]);
    expect(rows.map((row) => row[14])).toEqual([null, null, null, unused.other_basis]);
    expect(new Set(rows.map((row) => row[15]))).toEqual(new Set([states.not_met]));
    expect(new Set(columns).size).toBe(columns.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("keeps what was printed, the period and the source of each row", () => {
    const { rows } = tableOf(aJudged(hedgedPromise));
    expect(rows[2]?.slice(3, 13)).toEqual(["people", "2024", "2024", "4 500", null, null, "Organisers", "Outlet", "2024-12-30", "outlet-2024-12"]);
    expect(rows[1]?.slice(4, 6)).toEqual([null, "2022"]);
  });

  it.each(locales)("tells the event that a step rests on, in %s", (locale) => {
    const event = anOutcome({ outcomeId: "m001", kind: "milestone", value: null, unitId: null, outcomeKind: "done", title: "The committee met" });
    const { rows } = tableOf(aJudged(aPromise({ kind: "yes_no", targetValue: null, qualifier: null }, [event]), locale), locale);
    const { card, states } = progressMessages[locale];
    expect(rows.map((row) => [row[1], row[7], row[8], row[15]])).toEqual([
      [null, card.yesNo, null, states.met],
      [null, "The committee met", card.outcomeKinds.done, states.met],
    ]);
  });

  it("gives the number from which to multiply in the unit in which it was printed", () => {
    const { rows } = tableOf(aJudged(aPromise({ unitId: "times", targetValue: 2, baselineOn: "2023", baselineValue: 3000 })));
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      [2, "times"],
      [3000, "people"],
    ]);
  });

  it("says above the rows what is shown, what is missing, from where and under which rights", () => {
    const { header } = tableOf(aJudged(aPromise({}, [])));
    const lines = new Map(header);
    expect(lines.get("Shown")).toBe("Volunteers at the games: Not met.");
    expect(lines.get("What is missing")).toBe("no outcome for 2024 was found in what was read");
    expect(lines.get("Sources")).toBe("Plan office, 10 Jan 2023");
    expect(lines.get("Rights")).toBe(actionMessages.en.rights.mixed);
    expect(lines.get("Link")).toBe(common.link);
  });
});
