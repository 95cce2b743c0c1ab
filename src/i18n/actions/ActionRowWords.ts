/** What opens below the row of actions. */
export const panelNames = ["download", "cite", "embed", "sql"] as const;
export type PanelName = (typeof panelNames)[number];

/** Words of the row of actions: few, so that they come with the page. */
export interface ActionRowWords {
  readonly heading: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** A panel did not arrive. */
  readonly notLoaded: string;
  readonly panels: Readonly<Record<PanelName, string>>;
}
