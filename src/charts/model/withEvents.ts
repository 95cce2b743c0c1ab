import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import { chooseMilestones, type MilestonePlace } from "../../lib/series/chooseMilestones.ts";
import { chartYears } from "../layout/lineFrame.ts";
import { type ChartModel, drawnPoints } from "./toChartModel.ts";

/** An event that the source of a drawn number tells is that number once more, unless it is an act of the state. */
function repeatsNumber({ kind, sourceId }: MilestoneRecord, drawnSources: ReadonlySet<string>): boolean {
  return kind !== "law" && kind !== "roadmap" && drawnSources.has(sourceId);
}

/**
 * Puts the milestones on a chart that fit its theme, place and time; only lines have an axis of time.
 *
 * Shape   model, milestones, theme and place → model with its events in the order of their numbers
 */
export function withEvents(model: ChartModel, milestones: readonly MilestoneRecord[], place: MilestonePlace): ChartModel {
  if (model.form !== "line") return model;
  const drawnSources = new Set(drawnPoints(model).map((point) => point.claim.sourceId));
  const others = milestones.filter((one) => !repeatsNumber(one, drawnSources));
  return { ...model, events: chooseMilestones(others, place, chartYears(model)) };
}
