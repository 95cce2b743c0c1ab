import { textOf, textOrNull } from "./decode.ts";
import type { Query } from "./query.ts";

/** What speaks to a target; one of the four is filled. */
export interface TargetOutcome {
  readonly targetId: string;
  readonly claimId: string | null;
  readonly grantId: string | null;
  readonly milestoneId: string | null;
  readonly outcomeSourceId: string | null;
}

/** Every outcome of a target, by target. */
export const targetOutcomeList: Query<Record<string, never>, TargetOutcome> = {
  name: "target-outcome-list",
  params: [],
  sql: `SELECT target_id, claim_id, grant_id, milestone_id, outcome_source_id FROM target_outcomes
ORDER BY target_id, coalesce(claim_id, grant_id, milestone_id, outcome_source_id)`,
  toRow: (raw) => ({
    targetId: textOf(raw, "target_id"),
    claimId: textOrNull(raw, "claim_id"),
    grantId: textOrNull(raw, "grant_id"),
    milestoneId: textOrNull(raw, "milestone_id"),
    outcomeSourceId: textOrNull(raw, "outcome_source_id"),
  }),
  examples: [{}],
};
