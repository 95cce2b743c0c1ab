import type { ShownTable } from "../../../charts/export/shownTable.ts";
import type { Picture } from "../../../charts/picture/composePicture.ts";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";
import type { Locale } from "../../../lib/domain/locale.ts";
import type { AskedQuery } from "./AskedQuery.ts";

/** Release of the data as a page knows it. */
export interface ReleaseFacts {
  readonly version: string;
  readonly collectedThrough: string;
  readonly releasedOn: string;
  /** The data were changed since: there is nothing that a frozen view could stay at. */
  readonly isDraft: boolean;
}

/** What takes scripts of its own: fetched with the first panel that is opened. */
export interface ChartParts {
  readonly queries: readonly AskedQuery[];
  /** Null: nothing is drawn. */
  readonly picture: ((words: ActionMessages) => Promise<Picture>) | null;
  readonly table: (words: ActionMessages) => ShownTable;
}

/** A chart of any kind as the reader sees it now, with all that its actions say without its parts. */
export interface ShownFacts {
  /** Stem of the names of files and of the key of a citation: `volunteers`, `regions-KZ-75-KZ-71`. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly locale: Locale;
  readonly release: ReleaseFacts;
  /** Query that restores on the page what is shown, without the release; empty for the first view. */
  readonly params: string;
  /** Names of the parameters that belong to this chart. */
  readonly ownParams: readonly string[];
  /** Id of the part of the page that it is; without it the chart is what the page is about. */
  readonly anchor?: string;
  /** Folder of its frame below `<locale>/embed/`: `volunteers/`, `maps/<slug>/`. */
  readonly frame: string;
  /** Query of the frame. */
  readonly frameParams: string;
}

/** A chart as the row of actions takes it. */
export interface ShownChart extends ShownFacts {
  readonly load: () => Promise<ChartParts>;
}

export interface PanelProps {
  readonly chart: ShownFacts;
  readonly parts: ChartParts;
  readonly words: ActionMessages;
}
