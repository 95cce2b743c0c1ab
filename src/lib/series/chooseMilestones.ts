import type { Milestone, MilestoneKind } from "../domain/milestone.ts";
import { datePrecision, dateToSpan, dayToDecimalYear, midDay } from "../domain/period.ts";
import { bordersChangedOn2022, formedOn } from "../domain/region.ts";

/** Most marks that one chart carries. */
export const maxMilestones = 6;

/** What every indicator on volunteering shows, as far as the title names volunteers. */
const sharedKinds: readonly MilestoneKind[] = ["roadmap", "law"];

/** What an indicator of a theme shows before that, whatever the title. */
const ownKinds: Readonly<Record<string, readonly MilestoneKind[]>> = {
  activity: ["campaign"],
  campaign: ["campaign"],
  civil_society: ["law"],
  emergency: ["emergency"],
  funding: ["law"],
  infrastructure: ["office"],
  international: ["international"],
  platform: ["platform"],
  recognition: ["award"],
  training: ["office"],
};

/** Themes that no event of volunteering explains. */
const bareThemes: readonly string[] = ["population"];

/** Which chart the milestones are for: theme of the indicator and place. */
export interface MilestonePlace {
  readonly theme: string;
  readonly geo: string;
}

/** Turn in which a milestone comes for a theme, the lowest first; null where it does not fit. */
function turnOf(milestone: Milestone, theme: string): number | null {
  if (bareThemes.includes(theme)) return null;
  const own = ownKinds[theme] ?? [];
  const ownTurn = own.indexOf(milestone.kind);
  if (ownTurn >= 0) return ownTurn;
  const sharedTurn = sharedKinds.indexOf(milestone.kind);
  return sharedTurn >= 0 && milestone.namesVolunteers ? own.length + sharedTurn : null;
}

/** A change of borders concerns the regions whose borders changed that day, whatever is counted there. */
function isOwnBorders({ kind, onDate }: Milestone, geo: string): boolean {
  return kind === "borders" && (bordersChangedOn2022[geo] === onDate || formedOn[geo] === onDate);
}

/** A date of a whole year has no place on an axis of time. */
function hasPlace({ onDate }: Milestone): boolean {
  return datePrecision(onDate) !== "year";
}

/** Tells whether any chart of an indicator of this theme may mark the milestone. */
export function mayFit(milestone: Milestone, theme: string): boolean {
  return hasPlace(milestone) && (milestone.kind === "borders" || turnOf(milestone, theme) !== null);
}

/**
 * Where a milestone is marked: its day, or the middle of its month.
 *
 * Units   decimal years
 */
export function milestoneYear(milestone: Pick<Milestone, "onDate">): number {
  return dayToDecimalYear(midDay(dateToSpan(milestone.onDate)));
}

function byDate(a: Milestone, b: Milestone): number {
  return milestoneYear(a) - milestoneYear(b) || (a.milestoneId < b.milestoneId ? -1 : 1);
}

/** Adds one by one what lies farthest in time from all that were chosen; the earliest first where nothing was. */
function addFarthest<T extends Milestone>(chosen: readonly T[], candidates: readonly T[]): T[] {
  const result = [...chosen];
  const rest = [...candidates].sort(byDate);
  const distance = (one: T): number => Math.min(...result.map((other) => Math.abs(milestoneYear(one) - milestoneYear(other))));
  while (result.length < maxMilestones && rest.length > 0) {
    const farthest = rest.reduce((best, one) => (distance(one) > distance(best) ? one : best));
    rest.splice(rest.indexOf(farthest), 1);
    result.push(farthest);
  }
  return result;
}

/**
 * Chooses the milestones that a chart marks, in the order of time.
 *
 * Shape   milestones, theme and place, ends of the axis → at most six: the region's own borders, then the kinds of
 *         the theme, then roadmaps, then laws that name volunteers; within a kind those farthest apart.
 *         Other countries get none, nor do dates of a whole year
 * Units   ends of the axis in decimal years
 */
export function chooseMilestones<T extends Milestone>(
  milestones: readonly T[],
  { theme, geo }: MilestonePlace,
  axis: { readonly min: number; readonly max: number },
): T[] {
  if (!geo.startsWith("KZ")) return [];
  const inRange = milestones.filter((one) => hasPlace(one) && milestoneYear(one) >= axis.min && milestoneYear(one) <= axis.max);
  const turns = inRange.flatMap((one) => {
    const turn = isOwnBorders(one, geo) ? -1 : turnOf(one, theme);
    return turn === null ? [] : [{ one, turn }];
  });
  const order = [...new Set(turns.map(({ turn }) => turn))].sort((a, b) => a - b);
  const chosen = order.reduce<T[]>(
    (found, turn) =>
      addFarthest(
        found,
        turns.filter((each) => each.turn === turn).map(({ one }) => one),
      ),
    [],
  );
  return chosen.sort(byDate);
}
