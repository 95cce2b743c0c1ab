import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/charts/changes/changesBetween.ts";
import { promiseRows } from "../../../src/charts/changes/promiseRows.ts";
import type { ShownPromise } from "../../../src/charts/promises/ShownPromise.ts";
import { locales } from "../../../src/lib/domain/locale.ts";
import { aCardContext, anOutcome, aPromise } from "../../components/progress/aPromise.ts";

const rowsOf = (promise: ShownPromise, locale: (typeof locales)[number] = "en") => promiseRows([promise], aCardContext(locale));

describe("promiseRows(…)", () => {
  it("tells what a new outcome did to the verdict", () => {
    const changes = changesBetween(rowsOf(aPromise()), rowsOf(aPromise({}, [anOutcome()])));
    expect(changes.map(({ before, after }) => [before, after].map((one) => one?.replaceAll("\u00a0", " ") ?? null))).toEqual([
      ["Volunteers at the games (4,500 people): cannot be judged", "Volunteers at the games (4,500 people): met"],
      [null, "4,500 people (2024)"],
    ]);
    expect(changes.map((one) => one.name)).toEqual(["t901", "t901, c0001"]);
    expect(changes.map((one) => one.parts)).toEqual([["t901"], ["t901"]]);
  });

  it.each(locales)("finds nothing where nothing changed, and what only its details tell, in %s", (locale) => {
    const promise = aPromise({}, [anOutcome()]);
    expect(changesBetween(rowsOf(promise, locale), rowsOf(aPromise({}, [anOutcome()]), locale))).toEqual([]);
    const moved = changesBetween(rowsOf(promise, locale), rowsOf(aPromise({}, [anOutcome({ sourceId: "other" })]), locale));
    expect(moved.map(({ before, after }) => before === after)).toEqual([true]);
  });
});
