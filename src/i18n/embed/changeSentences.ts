import type { EmbedMessages } from "./EmbedMessages.ts";

interface Change {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Says a change of a number or an event with what it was and what it is. */
export function changeSentence({ name, before, after }: Change, words: EmbedMessages): string {
  if (before === null) return words.added(name, after ?? "");
  if (after === null) return words.withdrawn(name, before);
  return before === after ? words.otherwise(name, after) : words.was(name, before, after);
}
