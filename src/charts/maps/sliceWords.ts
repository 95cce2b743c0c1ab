import { formatDate } from "../../lib/format/formatDate.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import { formatPeriod, formatValueWithUnit } from "../option/formatValue.ts";
import { cellSentence } from "./cellText.ts";
import type { MapContext } from "./MapContext.ts";
import type { MapView } from "./mapState.ts";
import { type Borders, bordersChangedOn, formerWholes, latestKey } from "./populationSteps.ts";
import type { Reading, SliceStep } from "./Reading.ts";
import type { SliceChoice } from "./SliceChoice.ts";
import { isFound, type SliceCell, type SliceModel } from "./sliceModel.ts";

type WordContext = Pick<MapContext, "locale" | "messages" | "chart" | "unit">;

/** A slice with everything that its words depend on. */
export interface ShownSlice {
  readonly choice: SliceChoice;
  readonly model: SliceModel;
  readonly borders: Borders;
}

/** Time of a step in words; null where each region has its own. */
export function stepLabel(step: Pick<SliceStep, "key" | "periodStart" | "periodEnd">, style: "medium" | "long", ctx: WordContext): string {
  if (step.key === latestKey) return ctx.messages.latest;
  return formatPeriod(step, ctx.locale, style) ?? ctx.chart.unknownPeriod;
}

/** Title that carries how much of the country it shows: "Volunteers in emergencies: 7 of 20 regions". */
export function sliceTitle({ choice, model }: ShownSlice, { messages }: WordContext): string {
  return messages.sliceTitle(choice.name, messages.of(model.found.length, model.step.regionCount));
}

/** What is measured: part, way of counting, time, unit. */
export function sliceSubtitle({ choice, model }: ShownSlice, ctx: WordContext): string {
  const axis = choice.unit.axis;
  const unit = model.isPer1000 ? ctx.chart.per1000Axis(axis) : axis;
  const [common] = model.step.readings;
  // A year in which every region has the same day is that day.
  const when = common === undefined || hasOwnDates(model.step) ? stepLabel(model.step, "long", ctx) : formatPeriod(common, ctx.locale, "long");
  return [choice.segmentName, choice.basisName, when, unit].filter((part) => part !== null).join(" · ");
}

function countOf(model: SliceModel, state: SliceCell["state"]): number {
  return model.cells.filter((cell) => cell.state === state).length;
}

/** What the maps say, in sentences: for ears and for pictures. */
export function sliceSummary({ model }: ShownSlice, ctx: WordContext): string {
  const { messages } = ctx;
  const [largest, smallest] = [model.found[0], model.found.at(-1)];
  const blanks = [
    [countOf(model, "none"), messages.blankCount],
    [countOf(model, "unrated"), messages.unratedCount],
    [countOf(model, "unformed"), messages.unformedCount],
  ] as const;
  return [
    largest === undefined ? null : messages.largest(largest.place.name, cellSentence(largest, model.isPer1000, ctx)),
    smallest === undefined || smallest === largest ? null : messages.smallest(smallest.place.name, cellSentence(smallest, model.isPer1000, ctx)),
    ...blanks.map(([count, say]) => (count === 0 ? null : say(count))),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** Whether the regions of a step have dates of their own. */
export function hasOwnDates({ readings }: SliceStep): boolean {
  return new Set(readings.map((one) => `${one.periodStart}|${one.periodEnd}`)).size > 1;
}

/** What a reader must know to read the views right, in sentences under them. */
export function sliceNotes({ choice, model, borders }: ShownSlice, view: MapView | "all", ctx: WordContext): string[] {
  const { notes, marks, signs } = ctx.messages;
  const has = (...words: string[]): boolean => model.found.some(({ reading }) => words.includes(reading.qualifier));
  const isHedged = model.found.some(({ reading }) => reading.qualifier !== "exact");
  const hasMarks = view !== "tiles";
  const hasSigns = view !== "ranking";
  const hasOrder = view === "ranking" || view === "all";
  const legend = [
    hasMarks && has("more_than", "at_least") ? marks.more : null,
    hasMarks && has("up_to", "less_than") ? marks.less : null,
    hasMarks && has("about", "almost") ? marks.about : null,
    hasSigns && has("more_than") ? signs.moreThan : null,
    hasSigns && has("at_least") ? signs.atLeast : null,
    hasSigns && has("up_to") ? signs.upTo : null,
    hasSigns && has("less_than") ? signs.lessThan : null,
    hasSigns && has("about", "almost") ? signs.about : null,
  ].filter((one) => one !== null);
  const date = formatDate(bordersChangedOn, ctx.locale, "long");
  const isOld = model.found.some(({ reading }) => reading.isOldBorders) && borders === "present";
  return [
    view === "map" || view === "all" ? notes.centres : null,
    legend.length === 0 ? null : `${legend.join("; ").replace(/^./u, (letter) => letter.toUpperCase())}.`,
    hasOrder && isHedged ? notes.hedged : null,
    choice.steps.length > 1 ? notes.oneScale : null,
    hasOwnDates(model.step) ? notes.ownDates : null,
    borders === "old" ? `${notes.oldBorders(date)} ${notes.sums}` : null,
    isOld ? ctx.chart.oldBorders(date) : null,
    model.isPer1000 ? notes.rates : null,
    hasOrder && model.found.length < model.step.regionCount ? notes.onlyFound : null,
  ].filter((note) => note !== null);
}

/** Date of a reading. */
export function readingDate(reading: Reading, ctx: WordContext): string {
  return formatPeriod(reading, ctx.locale, "medium") ?? ctx.chart.unknownPeriod;
}

function denominatorText(cell: SliceCell, { messages, locale }: WordContext): string | null {
  if (cell.denominator === null) return null;
  return messages.dividedBy(formatNumber(cell.denominator.population, locale), formatDate(cell.denominator.onDate, locale, "medium"));
}

/** Names of the regions that a number is the sum of. */
export function sumText(cell: SliceCell, model: SliceModel, { messages }: WordContext): string | null {
  const parts = cell.reading?.parts ?? [];
  if (parts.length === 0) return null;
  const nameOf = (placeId: string): string => model.cells.find((one) => one.place.placeId === placeId)?.place.name ?? placeId;
  return messages.sumOf(parts.map(nameOf).join(" + "));
}

/** What a region without a number says of itself. */
export function blankText(cell: SliceCell, borders: Borders, ctx: WordContext): string {
  const { messages } = ctx;
  if (cell.state === "unrated" && cell.reading !== null) return messages.unrated(formatValueWithUnit(cell.reading, ctx.unit, ctx.locale));
  if (cell.state !== "unformed") return messages.none;
  const isMerged = borders === "old" && Object.values(formerWholes).some(([, part]) => part === cell.place.placeId);
  if (isMerged) return messages.merged(formatDate(bordersChangedOn, ctx.locale, "long"));
  return cell.place.placeId in formerWholes ? `${messages.borders}: ${messages.bordersOf.old}.` : messages.unformed;
}

/** A region in one line: name, number, how it came about. */
export function cellLine(
  cell: SliceCell,
  { model, borders }: Pick<ShownSlice, "model" | "borders">,
  ctx: WordContext,
): { readonly value: string; readonly detail: string } {
  if (!isFound(cell)) return { value: blankText(cell, borders, ctx), detail: "" };
  const printed = model.isPer1000 ? formatValueWithUnit(cell.reading, ctx.unit, ctx.locale) : null;
  const detail = [printed, denominatorText(cell, ctx), sumText(cell, model, ctx), readingDate(cell.reading, ctx)].filter((part) => part !== null);
  return { value: cellSentence(cell, model.isPer1000, ctx), detail: detail.join(" · ") };
}
