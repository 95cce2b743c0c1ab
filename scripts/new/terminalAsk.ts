import { confirm, input, search, select } from "@inquirer/prompts";
import type { Ask, Choice } from "./ask.ts";

const pageSize = 12;

function toChoice({ value, name, hint }: Choice): { value: string; name: string; description?: string } {
  return hint === undefined ? { value, name } : { value, name, description: hint };
}

/** Asks a person at a terminal. Ctrl-C rejects with an `ExitPromptError`. */
export const terminalAsk: Ask = {
  text: ({ message, initial, fault }) =>
    input({
      message,
      ...(initial === undefined ? {} : { default: initial, prefill: "editable" }),
      validate: (text) => fault?.(text.trim()) ?? true,
    }).then((text) => text.trim()),
  choose: ({ message, choices, initial }) =>
    select({ message, pageSize, choices: choices.map(toChoice), ...(initial === undefined ? {} : { default: initial }) }),
  find: ({ message, choicesFor }) => search({ message, pageSize, source: (typed) => choicesFor((typed ?? "").trim()).map(toChoice) }),
  confirm: ({ message, initial }) => confirm({ message, default: initial }),
  tell: (line) => console.log(line),
};
