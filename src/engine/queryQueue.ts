import { StaleQueryError } from "./EngineError.ts";

/** One question to the engine. */
export interface QueryTask<T> {
  readonly start: () => Promise<T>;
  /** Asks the engine to stop what `start` began; may do nothing. */
  readonly cancel: () => void;
}

interface Waiting {
  readonly slot: string | null;
  readonly begin: () => Promise<void>;
  readonly drop: (reason: Error) => void;
  readonly cancel: () => void;
}

/** Lets questions pass one by one: the engine has one thread. */
export interface QueryQueue {
  /**
   * Adds a question; in a slot it takes the place of the older one, running or waiting.
   *
   * Errors  StaleQueryError when a newer question takes the slot; what `start` rejects with
   */
  readonly add: <T>(task: QueryTask<T>, slot: string | null) => Promise<T>;
  /** Rejects all that wait or run, and everything added later. */
  readonly close: (reason: Error) => void;
}

export function createQueryQueue(): QueryQueue {
  const waiting: Waiting[] = [];
  let running: Waiting | null = null;
  let closedBy: Error | null = null;

  function next(): void {
    if (running || closedBy) return;
    running = waiting.shift() ?? null;
    void running?.begin().finally(() => {
      running = null;
      next();
    });
  }

  function dropOlder(slot: string): void {
    const stale = new StaleQueryError(`slot ${slot}: a newer question took its place`);
    for (let index = waiting.length - 1; index >= 0; index -= 1) {
      if (waiting[index]?.slot === slot) waiting.splice(index, 1)[0]?.drop(stale);
    }
    if (running?.slot !== slot) return;
    running.drop(stale);
    running.cancel();
  }

  return {
    add: <T>(task: QueryTask<T>, slot: string | null) =>
      new Promise<T>((resolve, reject) => {
        if (closedBy) return reject(closedBy);
        if (slot !== null) dropOlder(slot);
        waiting.push({ slot, drop: reject, cancel: task.cancel, begin: () => task.start().then(resolve, reject) });
        next();
      }),
    close: (reason) => {
      if (closedBy) return;
      closedBy = reason;
      for (const one of waiting.splice(0)) one.drop(reason);
      running?.drop(reason);
    },
  };
}
