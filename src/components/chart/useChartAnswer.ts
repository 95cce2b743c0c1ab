import { useCallback } from "react";
import type { ChartState } from "../../charts/model/chartState.ts";
import { claimFilterOf } from "../../charts/model/claimFilterOf.ts";
import type { Engine } from "../../engine/browserRunner.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { PopulationRow } from "../../lib/domain/population.ts";
import { useEngineAnswer } from "./useEngineAnswer.ts";

/** Rows that answer a state. */
export interface ChartAnswer {
  readonly state: ChartState;
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly PopulationRow[];
}

interface Question {
  readonly indicatorId: string;
  readonly locale: Locale;
}

/** The questions, fetched with the engine that answers them. */
async function loadQueries() {
  const [{ claimsOfIndicator }, { populationOf }] = await Promise.all([
    import("../../lib/queries/claimsOfIndicator.ts"),
    import("../../lib/queries/populationOf.ts"),
  ]);
  return { claimsOfIndicator, populationOf };
}

/**
 * Answers the states of a chart through the engine in the browser.
 *
 * Shape   question → { status, ask, prepare }; a failure leaves the last answer standing
 */
export function useChartAnswer(question: Question, onAnswer: (answer: ChartAnswer) => void, onFail: () => void) {
  const name = `chart ${question.indicatorId}`;
  const toAnswer = useCallback(
    async (engine: Engine, state: ChartState, isNewest: () => boolean): Promise<ChartAnswer | null> => {
      const { claimsOfIndicator, populationOf } = await loadQueries();
      const population = state.isPer1000 && isNewest() ? await engine.run(populationOf, { geo: state.geo }) : [];
      if (!isNewest()) return null;
      const claims = await engine.runLatest(name, claimsOfIndicator, claimFilterOf(question, state));
      return { state, claims, population };
    },
    [name, question],
  );
  return useEngineAnswer({ name, toAnswer, onAnswer, onFail });
}
