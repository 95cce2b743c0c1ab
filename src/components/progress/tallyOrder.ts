/** Groups whose promises lead; the others are tallied apart. */
export const leadingGroups: readonly string[] = ["roadmaps", "president"];

/** A group of documents with its name. */
export interface ShownGroup {
  readonly id: string;
  readonly name: string;
}
