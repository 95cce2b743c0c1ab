import type { Ask } from "../../../scripts/new/ask.ts";

/** A question that is expected next, by a part of its message, and the answer to it. */
export type Step = readonly [message: string, answer: string | boolean];

/** Presses Enter: takes what is proposed. */
export const enter = "\r";

/** Stops like Ctrl-C at a terminal. */
export const ctrlC = "\u0003";

function fail(got: string, expected: string): never {
  throw new Error(`script: got ${got}, expected ${expected}`);
}

/** Answers questions from a script, and takes down what is told; a question that the script does not expect fails the test. */
export function scriptedAsk(steps: readonly Step[]): { ask: Ask; told: string[]; left: () => number } {
  const queue = [...steps];
  const told: string[] = [];
  const next = (message: string): string | boolean => {
    const [expected, answer] = queue.shift() ?? fail(message, "no further question");
    if (!message.includes(expected)) fail(message, expected);
    if (answer === ctrlC) throw Object.assign(new Error("User force closed the prompt"), { name: "ExitPromptError" });
    return answer;
  };
  const pick = (message: string, values: readonly string[], initial: string | undefined): string => {
    const answer = next(message);
    const value = answer === enter ? (initial ?? values[0] ?? "") : answer;
    if (typeof value !== "string" || !values.includes(value)) fail(`${message}: ${values.join(", ")}`, String(answer));
    return value;
  };
  const ask: Ask = {
    text: async ({ message, initial, fault }) => {
      for (;;) {
        const answer = next(message);
        const text = answer === enter ? (initial ?? "") : String(answer);
        const wrong = fault?.(text) ?? null;
        if (wrong === null) return text;
        told.push(wrong);
      }
    },
    choose: async ({ message, choices, initial }) =>
      pick(
        message,
        choices.map(({ value }) => value),
        initial,
      ),
    find: async ({ message, choicesFor }) => {
      const [, answer] = queue[0] ?? ["", ""];
      const typed = answer === enter ? "" : String(answer);
      const choices = [...choicesFor(typed), ...choicesFor("")].map(({ value }) => value);
      return pick(message, choices, choices[0]);
    },
    confirm: async ({ message, initial }) => {
      const answer = next(message);
      return answer === enter ? initial : answer === true;
    },
    tell: (line) => told.push(line),
  };
  return { ask, told, left: () => queue.length };
}
