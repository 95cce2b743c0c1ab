import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChartState, defaultChartState } from "../../../src/charts/model/chartState.ts";
import { searchOfState, stateOfSearch } from "../../../src/components/chart/chartAddress.ts";
import { type ChartChoices, chartChoices } from "../../../src/components/chart/chartOptions.ts";
import { type NativeRunner, openNativeRunner } from "../../../src/engine/nativeRunner.ts";
import { chartMessages } from "../../../src/i18n/messages.ts";
import { type Locale, locales } from "../../../src/lib/domain/locale.ts";
import { claimsOfIndicator } from "../../../src/lib/queries/claimsOfIndicator.ts";
import { anyValue } from "../../../src/lib/queries/filterValues.ts";
import { carriedAddress } from "../../../src/site/browser/carriedAddress.ts";

const indicatorIds = ["volunteers", "volunteer_organisations", "emergency_volunteers", "platform_users", "events_held", "wgi_rank"] as const;
const abilities = { canDivide: true, hasEvents: true };

interface Controls {
  readonly first: ChartState;
  readonly choices: ChartChoices;
}

let native: NativeRunner;
const controls = new Map<string, Controls>();

async function controlsOf(indicatorId: string, locale: Locale): Promise<Controls> {
  const filter = { indicatorId, locale, geo: "*", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999" };
  const claims = await native.run(claimsOfIndicator, filter);
  return { first: defaultChartState(claims), choices: chartChoices(claims, locale, chartMessages[locale].noSegment) };
}

beforeAll(async () => {
  native = await openNativeRunner("public/data/erikti.duckdb");
  for (const id of indicatorIds) for (const locale of locales) controls.set(`${locale} ${id}`, await controlsOf(id, locale));
});
afterAll(() => native.close());

function known(indicatorId: string, locale: Locale): Controls {
  const found = controls.get(`${locale} ${indicatorId}`);
  if (!found) throw new RangeError(`${locale} ${indicatorId}: got no controls, expected those of its claims`);
  return found;
}

/** Any state that the controls of an indicator can reach, sensible or not. */
function anyState({ choices }: Controls): fc.Arbitrary<ChartState> {
  const valueOf = (list: readonly { readonly value: string }[], ...more: string[]): fc.Arbitrary<string> =>
    fc.constantFrom(...more, ...list.map((choice) => choice.value));
  const year = fc.option(fc.constantFrom(...choices.years));
  return fc
    .record({
      geo: valueOf(choices.places),
      basisId: valueOf(choices.bases, anyValue),
      segmentId: valueOf(choices.segments, anyValue),
      fromYear: year,
      toYear: year,
      isPer1000: fc.boolean(),
      showsEvents: fc.boolean(),
    })
    .map((state) => (state.fromYear !== null && state.toYear !== null && state.toYear < state.fromYear ? { ...state, toYear: null } : state));
}

const pairs = locales.flatMap((from) => locales.map((to) => ({ from, to })));

describe("the address of a chart", () => {
  it("restores 200 random states of real charts, also after the language switch", () => {
    const cases = fc.constantFrom(...indicatorIds).chain((indicatorId) =>
      fc.record({
        indicatorId: fc.constant(indicatorId),
        state: anyState(known(indicatorId, "kk")),
        languages: fc.constantFrom(...pairs),
        hash: fc.constantFrom("", "#c0123"),
        foreign: fc.constantFrom("", "?v=2026.11.1"),
      }),
    );
    fc.assert(
      fc.property(cases, ({ indicatorId, state, languages: { from, to }, hash, foreign }) => {
        const [here, there] = [known(indicatorId, from), known(indicatorId, to)];
        const search = searchOfState(foreign, state, here.first);
        expect(stateOfSearch(search, here.first, here.choices, abilities)).toEqual(state);
        const target = `https://example.org/sub/${to}/indicators/${indicatorId}/`;
        const address = new URL(carriedAddress(target, { search, hash }));
        expect(stateOfSearch(address.search, there.first, there.choices, abilities)).toEqual(state);
        expect(address.hash).toBe(hash);
        expect(address.pathname).toBe(new URL(target).pathname);
        expect(address.searchParams.get("v")).toBe(foreign === "" ? null : "2026.11.1");
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });

  it.each(indicatorIds)("is bare at the first view of %s, in every language", (indicatorId) => {
    for (const locale of locales) {
      const { first, choices } = known(indicatorId, locale);
      expect(searchOfState("", first, first)).toBe("");
      expect(stateOfSearch("", first, choices, abilities)).toEqual(first);
    }
  });

  it("keeps what is not the chart's, and drops what the chart no longer says", () => {
    const { first } = known("volunteers", "en");
    expect(searchOfState("?who=press&v=2026.11.1&events=off", first, first)).toBe("?v=2026.11.1");
    expect(searchOfState("?v=1", { ...first, basisId: "press", showsEvents: false }, first)).toBe("?who=press&events=off&v=1");
  });
});
