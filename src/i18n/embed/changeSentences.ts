import type { EmbedMessages } from "./EmbedMessages.ts";

interface Change {
  readonly claimId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Says a change of a claim with its old and new value. */
export function changeSentence({ claimId, before, after }: Change, words: EmbedMessages): string {
  if (before === null) return words.added(claimId, after ?? "");
  if (after === null) return words.withdrawn(claimId, before);
  return before === after ? words.otherwise(claimId, after) : words.was(claimId, before, after);
}
