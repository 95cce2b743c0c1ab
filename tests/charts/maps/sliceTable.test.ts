import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modelOfState } from "../../../src/charts/maps/modelOfState.ts";
import { populationId, type SliceChoice } from "../../../src/charts/maps/SliceChoice.ts";
import { sliceTable } from "../../../src/charts/maps/sliceTable.ts";
import { blankText, sliceSummary, sliceTitle } from "../../../src/charts/maps/sliceWords.ts";
import type { NativeRunner } from "../../../src/engine/nativeRunner.ts";
import { actionMessages } from "../../../src/i18n/actions/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { mapContext, mapDataOf, openData } from "./mapData.ts";

let native: NativeRunner;

beforeAll(async () => {
  native = await openData();
});
afterAll(() => native.close());

async function floods(locale: Locale) {
  const data = await mapDataOf(native, locale);
  const [group] = data.groups;
  const claim = group?.slices[0]?.points[0]?.claim;
  if (group === undefined || claim === undefined) throw new RangeError("slices: got none, expected the floods of 2024");
  const context = mapContext(locale, data.units, "people", 660);
  const { indicatorId, basisId, basisName, segmentName } = claim;
  const ids = { id: group.groupId, indicatorId, basisId, segmentId: claim.segmentId ?? "-", basisName, segmentName };
  const choice: SliceChoice = {
    ...ids,
    name: "Volunteers",
    unit: context.unit,
    canDivide: true,
    hasBorders: false,
    steps: [],
    firstKey: group.firstKey,
  };
  const state = { sliceId: group.groupId, view: "map", stepKey: group.firstKey, isPer1000: false, borders: "present", placeId: null } as const;
  return { context, shown: { choice, model: modelOfState(data, state, data.frame), borders: "present" as const } };
}

describe("the words and the table of a slice", () => {
  it.each([
    ["en", "Volunteers: 7 of 20\u00a0regions"],
    ["ru", "Volunteers: 7 из 20\u00a0регионов"],
    ["kk", "Volunteers: 20\u00a0өңір ішінен 7\u00a0өңір"],
  ] as const)("carry how much of the country is shown: %s", async (locale, title) => {
    const { shown, context } = await floods(locale);
    expect(sliceTitle(shown, context)).toBe(title);
  });

  it("say what was found and what was not", async () => {
    const { shown, context } = await floods("en");
    expect(sliceSummary(shown, context)).toBe(
      "Largest number found: about 8,500\u00a0people (Aktobe). Smallest: more than 300\u00a0people (Akmola). For 13\u00a0regions no figure was found in the documents read.",
    );
  });

  it.each(locales)("list every region, those without a number as empty cells with a reason: %s", async (locale) => {
    const { shown, context } = await floods(locale);
    const { columns, rows } = sliceTable({ shown, context, actions: actionMessages[locale], release: "2026.11.1", link: "https://example.org/" });
    expect(rows.length).toBe(20);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const blanks = rows.filter((row) => row[2] === null);
    expect(blanks.length).toBe(13);
    expect(blanks.every((row) => row[8] === context.messages.none)).toBe(true);
  });

  it.each([
    ["en", "Borders: before 8 June 2022."],
    ["ru", "Границы: до 8 июня 2022 года."],
    ["kk", "Шекара: 2022 жылғы 8 маусымға дейінгі."],
  ] as const)("never say that nothing was found where the borders were others: %s", async (locale, words) => {
    const { frame, population, units } = await mapDataOf(native, locale);
    const state = { sliceId: populationId, view: "map", stepKey: "2021", isPer1000: false, borders: "present", placeId: null } as const;
    const cell = modelOfState({ claims: [], population }, state, frame).cells.find((one) => one.place.placeId === "KZ-63");
    if (cell === undefined) throw new RangeError("KZ-63: got no cell, expected one for each region");
    expect(blankText(cell, "present", mapContext(locale, units, "people", 660))).toBe(words);
  });
});
