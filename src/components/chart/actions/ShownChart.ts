import type { ChartContext } from "../../../charts/chartContext.ts";
import type { ChartState } from "../../../charts/model/chartState.ts";
import type { ChartModel } from "../../../charts/model/toChartModel.ts";
import type { ActionMessages } from "../../../i18n/actions/ActionMessages.ts";

/** Release of the data as a page knows it. */
export interface ReleaseFacts {
  readonly version: string;
  readonly collectedThrough: string;
  readonly releasedOn: string;
  /** The data were changed since: there is nothing that a frozen view could stay at. */
  readonly isDraft: boolean;
}

/** A chart as the reader sees it now, with all that its actions need. */
export interface ShownChart {
  readonly indicatorId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly state: ChartState;
  readonly first: ChartState;
  readonly model: ChartModel;
  readonly context: ChartContext;
  readonly release: ReleaseFacts;
}

export interface PanelProps {
  readonly chart: ShownChart;
  readonly words: ActionMessages;
}
