import { EngineError } from "./EngineError.ts";

/**
 * Waits for a step of the engine, but not for ever: several of them never settle when something is wrong.
 *
 * Shape   promise, limit in milliseconds, what is waited for (for the console) → the promise's value
 * Errors  EngineError timeout; whatever the promise or `broken` rejects with
 */
export async function withTimeout<T>({
  step,
  broken,
  limitMs,
  what,
}: {
  step: Promise<T>;
  broken: Promise<never>;
  limitMs: number;
  what: string;
}): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineError("timeout", `${what}: nothing happened for ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([step, broken, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
