import { useCallback, useEffect, useRef, useState } from "react";
import type { Engine } from "../../engine/browserRunner.ts";

export type EngineStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly share: number }
  | { readonly kind: "working" }
  | { readonly kind: "failed"; readonly reason: "unreachable" | "corrupt" | "timeout" | "unsupported" | "crashed" | "query" };

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

function reasonOf(fault: unknown): "unreachable" | "corrupt" | "timeout" | "unsupported" | "crashed" | "query" {
  const reason = fault instanceof Error && "reason" in fault ? fault.reason : null;
  if (reason === "unreachable" || reason === "corrupt" || reason === "timeout" || reason === "unsupported" || reason === "crashed") return reason;
  return "query";
}

/** How a kind of state is answered; all of it must stay the same from one render to the next. */
export interface EngineQuestion<State, Answer> {
  /** For the console: `chart volunteers`. */
  readonly name: string;
  /** Answers a state, or with null when it became stale: two that wait for the engine may wake in either order. */
  readonly toAnswer: (engine: Engine, state: State, isNewest: () => boolean) => Promise<Answer | null>;
  readonly onAnswer: (answer: Answer) => void;
  readonly onFail: () => void;
}

/**
 * Answers states through the engine in the browser; of several questions the newest wins.
 *
 * Shape   question → { status, ask, prepare }; a failure leaves the last answer standing
 */
export function useEngineAnswer<State, Answer>({ name, toAnswer, onAnswer, onFail }: EngineQuestion<State, Answer>) {
  const [status, setStatus] = useState<EngineStatus>({ kind: "idle" });
  const newest = useRef(0);
  const isPrepared = useRef(false);

  const ask = useCallback(
    (state: State) => {
      newest.current += 1;
      const turn = newest.current;
      const isNewest = (): boolean => turn === newest.current;
      const answered = async (): Promise<Answer | null> => {
        const engine = await loadEngine((share) => isNewest() && setStatus({ kind: "loading", share }));
        if (isNewest()) setStatus({ kind: "working" });
        return await toAnswer(engine, state, isNewest);
      };
      answered().then(
        (answer) => {
          if (answer === null || !isNewest()) return;
          setStatus({ kind: "idle" });
          onAnswer(answer);
        },
        (fault: unknown) => {
          if (!isNewest()) return;
          console.error(`${name}: the engine did not answer`, fault);
          setStatus({ kind: "failed", reason: reasonOf(fault) });
          onFail();
        },
      );
    },
    [name, toAnswer, onAnswer, onFail],
  );

  /** Drops what is on its way: the page can answer by itself. */
  const drop = useCallback(() => {
    newest.current += 1;
    setStatus({ kind: "idle" });
  }, []);

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
  return { status, ask, drop, prepare };
}
