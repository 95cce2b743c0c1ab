import { describe, expect, it, vi } from "vitest";
import { StaleQueryError } from "../../src/engine/EngineError.ts";
import { createQueryQueue } from "../../src/engine/queryQueue.ts";

const nothing = (): void => undefined;

describe("createQueryQueue()", () => {
  it("lets questions pass one by one, in order, also after one failed", async () => {
    const queue = createQueryQueue();
    const seen: string[] = [];
    const task = (name: string, fails = false) => ({
      cancel: nothing,
      start: async () => {
        seen.push(`${name} starts`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new RangeError(name);
        return name;
      },
    });
    const answers = await Promise.allSettled([queue.add(task("a", true), null), queue.add(task("b"), null)]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(seen).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  it("rejects an older question of the slot, cancels it when it runs, and leaves other slots alone", async () => {
    const queue = createQueryQueue();
    let finish: (value: string) => void = nothing;
    const cancel = vi.fn();
    const running = queue.add({ cancel, start: () => new Promise<string>((resolve) => (finish = resolve)) }, "chart");
    const other = queue.add({ cancel: nothing, start: async () => "other" }, "table");
    const waiting = queue.add({ cancel: nothing, start: async () => "never" }, "chart");
    const newest = queue.add({ cancel: nothing, start: async () => "newest" }, "chart");
    await expect(running).rejects.toBeInstanceOf(StaleQueryError);
    await expect(waiting).rejects.toBeInstanceOf(StaleQueryError);
    expect(cancel).toHaveBeenCalled();
    finish("late");
    expect(await Promise.all([other, newest])).toEqual(["other", "newest"]);
  });

  it("rejects all questions when closed, and later ones too", async () => {
    const queue = createQueryQueue();
    const never = { cancel: nothing, start: () => new Promise<never>(nothing) };
    const answers = [queue.add(never, null), queue.add(never, "chart")];
    queue.close(new RangeError("closed"));
    for (const answer of [...answers, queue.add(never, null)]) await expect(answer).rejects.toThrow("closed");
  });
});
