import { useCallback, useEffect, useRef, useState } from "react";
import type { ChartState } from "../../charts/model/chartState.ts";
import { claimFilterOf } from "../../charts/model/claimFilterOf.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { PopulationRow } from "../../lib/domain/population.ts";
import { claimsOfIndicator } from "../../lib/queries/claimsOfIndicator.ts";
import { populationOf } from "../../lib/queries/populationOf.ts";

/** Rows that answer a state. */
export interface ChartAnswer {
  readonly state: ChartState;
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly PopulationRow[];
}

export type EngineStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly share: number }
  | { readonly kind: "working" }
  | { readonly kind: "failed"; readonly reason: "unreachable" | "corrupt" | "timeout" | "unsupported" | "crashed" | "query" };

interface Question {
  readonly indicatorId: string;
  readonly locale: Locale;
}

function isSaveData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** The script of the engine itself did not arrive. */
class EngineScriptError extends Error {
  readonly reason = "unreachable";
}

async function loadEngine(onShare: (share: number) => void) {
  const { getEngine } = await import("../../engine/sharedEngine.ts").catch((cause: unknown) => {
    throw new EngineScriptError("engine script: did not load. Check the connection", { cause });
  });
  return getEngine(({ loadedBytes, totalBytes }) => onShare(totalBytes === 0 ? 0 : loadedBytes / totalBytes));
}

interface Turn {
  /** False once the reader has asked something newer. */
  readonly isNewest: () => boolean;
  readonly onStatus: (status: EngineStatus) => void;
}

/** Answers a state, or with null when it became stale: two that wait for the engine may wake in either order. */
async function askEngine(question: Question, state: ChartState, { isNewest, onStatus }: Turn): Promise<ChartAnswer | null> {
  const engine = await loadEngine((share) => onStatus({ kind: "loading", share }));
  onStatus({ kind: "working" });
  const population = state.isPer1000 && isNewest() ? await engine.run(populationOf, { geo: state.geo }) : [];
  if (!isNewest()) return null;
  const claims = await engine.runLatest(`chart ${question.indicatorId}`, claimsOfIndicator, claimFilterOf(question, state));
  return { state, claims, population };
}

function reasonOf(fault: unknown): "unreachable" | "corrupt" | "timeout" | "unsupported" | "crashed" | "query" {
  const reason = fault instanceof Error && "reason" in fault ? fault.reason : null;
  if (reason === "unreachable" || reason === "corrupt" || reason === "timeout" || reason === "unsupported" || reason === "crashed") return reason;
  return "query";
}

/**
 * Answers chart states through the engine in the browser; of several questions the newest wins.
 *
 * Shape   question → { status, ask, prepare }; a failure leaves the last answer standing
 */
export function useChartAnswer(question: Question, onAnswer: (answer: ChartAnswer) => void, onFail: () => void) {
  const [status, setStatus] = useState<EngineStatus>({ kind: "idle" });
  const newest = useRef(0);
  const isPrepared = useRef(false);

  const ask = useCallback(
    (state: ChartState) => {
      newest.current += 1;
      const turn = newest.current;
      const isNewest = (): boolean => turn === newest.current;
      askEngine(question, state, { isNewest, onStatus: (next) => isNewest() && setStatus(next) }).then(
        (answer) => {
          if (answer === null || !isNewest()) return;
          setStatus({ kind: "idle" });
          onAnswer(answer);
        },
        (fault: unknown) => {
          if (!isNewest()) return;
          console.error(`chart ${question.indicatorId}: the engine did not answer`, fault);
          setStatus({ kind: "failed", reason: reasonOf(fault) });
          onFail();
        },
      );
    },
    [question, onAnswer, onFail],
  );

  const prepare = useCallback(() => {
    if (isPrepared.current || isSaveData()) return;
    isPrepared.current = true;
    const turn = newest.current;
    loadEngine((share) => turn === newest.current && setStatus(share < 1 ? { kind: "loading", share } : { kind: "idle" })).then(
      () => turn === newest.current && setStatus({ kind: "idle" }),
      (fault: unknown) => {
        isPrepared.current = false;
        // Nothing was asked yet: the reader hears of it only when a question fails.
        console.warn("the engine could not be fetched ahead", fault);
        if (turn === newest.current) setStatus({ kind: "idle" });
      },
    );
  }, []);

  useEffect(
    () => () => {
      newest.current += 1;
    },
    [],
  );
  return { status, ask, prepare };
}
