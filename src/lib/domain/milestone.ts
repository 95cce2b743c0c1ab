/** Kinds of dated event. */
export const milestoneKinds = [
  "law",
  "roadmap",
  "office",
  "platform",
  "forum",
  "award",
  "campaign",
  "emergency",
  "international",
  "borders",
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** What of a dated event decides where it is marked. */
export interface Milestone {
  readonly milestoneId: string;
  /** As precise as the source. */
  readonly onDate: string;
  readonly kind: MilestoneKind;
  /** Its title names volunteers or volunteering. */
  readonly namesVolunteers: boolean;
}

/** Tells whether a text names a kind of dated event. */
export function isMilestoneKind(text: string): text is MilestoneKind {
  return (milestoneKinds as readonly string[]).includes(text);
}
