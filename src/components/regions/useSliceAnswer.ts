import { useCallback, useMemo } from "react";
import type { MapState } from "../../charts/maps/mapState.ts";
import { populationId, type SliceChoice } from "../../charts/maps/SliceChoice.ts";
import type { Engine } from "../../engine/browserRunner.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import { useEngineAnswer } from "../chart/useEngineAnswer.ts";

/** Rows that the engine gave for a state; null where it was not asked. */
export interface SliceAnswer {
  readonly state: MapState;
  readonly claims: readonly ClaimRecord[] | null;
  readonly population: readonly RegionPopulation[] | null;
}

/** Rows that are here already. */
export class SliceStore {
  readonly #claims = new Map<string, readonly ClaimRecord[]>();
  /** Every row, once it was asked for. */
  #population: readonly RegionPopulation[] | null = null;
  /** Denominators of the slice that the page came with. */
  readonly #first: { readonly sliceId: string; readonly population: readonly RegionPopulation[] };

  constructor(first: { readonly sliceId: string; readonly claims: readonly ClaimRecord[]; readonly population: readonly RegionPopulation[] }) {
    this.#claims.set(first.sliceId, first.claims);
    this.#first = first;
  }

  needs({ sliceId, isPer1000 }: MapState): { readonly claims: boolean; readonly population: boolean } {
    const isPopulation = sliceId === populationId;
    const isDivided = isPer1000 && sliceId !== this.#first.sliceId;
    return { claims: !isPopulation && !this.#claims.has(sliceId), population: this.#population === null && (isPopulation || isDivided) };
  }

  take({ state, claims, population }: SliceAnswer): void {
    if (claims !== null) this.#claims.set(state.sliceId, claims);
    if (population !== null) this.#population = population;
  }

  rowsOf({ sliceId }: MapState): { readonly claims: readonly ClaimRecord[]; readonly population: readonly RegionPopulation[] } {
    return { claims: this.#claims.get(sliceId) ?? [], population: this.#population ?? this.#first.population };
  }
}

interface Question {
  readonly locale: Locale;
  readonly choices: readonly SliceChoice[];
  readonly store: SliceStore;
  readonly onAnswer: (answer: SliceAnswer) => void;
  readonly onFail: () => void;
}

/** The questions, fetched with the engine that answers them. */
async function loadQueries() {
  const [{ regionalPopulation }, { sliceValues }] = await Promise.all([
    import("../../lib/queries/regionalPopulation.ts"),
    import("../../lib/queries/sliceValues.ts"),
  ]);
  return { regionalPopulation, sliceValues };
}

/** Answers the states of the maps through the engine in the browser, and only for what is not here yet. */
export function useSliceAnswer({ locale, choices, store, onAnswer, onFail }: Question) {
  const byId = useMemo(() => new Map(choices.map((choice) => [choice.id, choice])), [choices]);
  const toAnswer = useCallback(
    async (engine: Engine, state: MapState, isNewest: () => boolean): Promise<SliceAnswer | null> => {
      const needs = store.needs(state);
      const choice = byId.get(state.sliceId);
      if (!isNewest() || choice === undefined) return null;
      const { indicatorId, basisId, segmentId } = choice;
      const { regionalPopulation, sliceValues } = await loadQueries();
      const population = needs.population ? await engine.run(regionalPopulation, { locale }) : null;
      if (!isNewest()) return null;
      const claims = needs.claims ? await engine.runLatest("slice", sliceValues, { indicatorId, basisId, segmentId, locale }) : null;
      return { state, claims, population };
    },
    [byId, locale, store],
  );
  return useEngineAnswer({ name: "maps of regions", toAnswer, onAnswer, onFail });
}
