import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";

/** What the cards of a page need beforehand to give something away; all else comes when a reader asks. */
export interface CardTake {
  readonly release: ReleaseFacts;
  /** Said when the actions do not arrive. */
  readonly notLoaded: string;
}
