import { describe, expect, it } from "vitest";
import { toPanels } from "../../../src/charts/multiples/toPanels.ts";
import { moveCursor } from "../../../src/components/world/moveCursor.ts";
import { compareText } from "../../../src/lib/format/compareText.ts";
import { aReading } from "../../charts/multiples/aReading.ts";

const { panels } = toPanels(
  [aReading("KZ", 2017, 16), aReading("KZ", 2020, 12), aReading("MNG", 2017, 36), aReading("MNG", 2021, 36)],
  compareText("en"),
);

describe("moveCursor(…)", () => {
  it.each([
    ["ArrowRight", null, { placeId: "KZ", year: 2020 }],
    ["Home", null, { placeId: "KZ", year: 2017 }],
    ["ArrowLeft", { placeId: "KZ", year: 2020 }, { placeId: "KZ", year: 2017 }],
    ["ArrowLeft", { placeId: "KZ", year: 2017 }, { placeId: "KZ", year: 2017 }],
    ["ArrowDown", { placeId: "KZ", year: 2020 }, { placeId: "MNG", year: 2021 }],
    ["ArrowDown", { placeId: "MNG", year: 2017 }, { placeId: "MNG", year: 2017 }],
    ["ArrowUp", { placeId: "MNG", year: 2017 }, { placeId: "KZ", year: 2017 }],
    ["End", { placeId: "MNG", year: 2017 }, { placeId: "MNG", year: 2021 }],
    ["Enter", { placeId: "MNG", year: 2017 }, null],
  ] as const)("answers %s from %o with %o", (key, from, to) => {
    expect(moveCursor(key, panels, from)).toEqual(to);
  });
});
