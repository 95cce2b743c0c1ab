import { announceChart } from "../../charts/announceChart.ts";
import type { ChartContext } from "../../charts/chartContext.ts";
import { type ChartState, isSameQuestion, isSameState } from "../../charts/model/chartState.ts";
import type { ChartModel } from "../../charts/model/toChartModel.ts";
import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import { anyValue } from "../../lib/queries/filterValues.ts";
import type { ChartChoices, Choice } from "./chartOptions.ts";

interface Change {
  readonly before: ChartState;
  readonly after: ChartState;
  readonly first: ChartState;
  readonly choices: ChartChoices;
}

function labelOf(choices: readonly Choice[], value: string, all: string): string {
  return value === anyValue ? all : (choices.find((choice) => choice.value === value)?.label ?? value);
}

/** Words of each control that stands elsewhere than before. */
function changedControls({ before, after, choices }: Change, messages: ChartMessages): string[] {
  const year = (value: string | null): string => value ?? messages.anyYear;
  const controls: readonly (readonly [boolean, string, string])[] = [
    [before.geo !== after.geo, messages.place, labelOf(choices.places, after.geo, after.geo)],
    [before.basisId !== after.basisId, messages.whoCounts, labelOf(choices.bases, after.basisId, messages.everyone)],
    [before.segmentId !== after.segmentId, messages.segment, labelOf(choices.segments, after.segmentId, messages.allSegments)],
    [before.fromYear !== after.fromYear, `${messages.period}, ${messages.fromYear}`, year(after.fromYear)],
    [before.toYear !== after.toYear, `${messages.period}, ${messages.toYear}`, year(after.toYear)],
    [before.isPer1000 !== after.isPer1000, messages.measure, after.isPer1000 ? messages.per1000 : messages.asCounted],
    [before.showsEvents !== after.showsEvents, messages.events, after.showsEvents ? messages.eventsShown : messages.eventsHidden],
  ];
  return controls.flatMap(([isChanged, label, value]) => (isChanged ? [messages.changedTo(label, value)] : []));
}

/**
 * What the live region says after a choice: which controls moved, and what the chart shows now.
 *
 * Shape   states before and after, model of the new one → sentences; events alone change no number
 */
export function announceChange(change: Change, model: ChartModel, ctx: Pick<ChartContext, "locale" | "messages" | "unit">): string {
  const { before, after, first } = change;
  const moved = isSameState(after, first) ? [ctx.messages.firstView] : changedControls(change, ctx.messages);
  if (isSameQuestion(before, after))
    return [...moved, ...(model.events.length > 0 ? [ctx.messages.eventsMarked(model.events.length)] : [])].join(" ");
  return [...moved, announceChart(model, ctx)].join(" ");
}
