import { textOf } from "./decode.ts";
import type { Query } from "./query.ts";

/** Who says a claim, where somebody is named beside it. */
export interface ClaimSpeaker {
  readonly claimId: string;
  readonly speakerId: string;
}

/** The speaker of every claim that names one. */
export const claimSpeakers: Query<Record<string, never>, ClaimSpeaker> = {
  name: "claim-speakers",
  params: [],
  sql: "SELECT claim_id, speaker_id FROM claims WHERE speaker_id IS NOT NULL ORDER BY claim_id",
  toRow: (raw) => ({ claimId: textOf(raw, "claim_id"), speakerId: textOf(raw, "speaker_id") }),
  examples: [{}],
};
