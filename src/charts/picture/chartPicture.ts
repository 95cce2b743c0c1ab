import { rightsOfBases } from "../../lib/domain/basisRights.ts";
import type { TakenPicture } from "../export/TakenFacts.ts";
import { namedSource } from "../export/namedSources.ts";
import type { ChartContext } from "../chartContext.ts";
import { eventLines } from "../chartEvents.ts";
import { chartNotes } from "../chartNotes.ts";
import { chartSources, whoSaid } from "../chartTable.ts";
import { describeChart } from "../describeChart.ts";
import { drawChart } from "../drawChart.ts";
import { type ChartModel, drawnPoints } from "../model/toChartModel.ts";
import { formatBare, formatPeriod, formatValueWithUnit } from "../option/formatValue.ts";
import type { SizedOption } from "../option/lineOption.ts";
import { composePicture, type Picture, type PictureBody } from "./composePicture.ts";
import { pictureTheme } from "./pictureTheme.ts";

export interface PictureInput extends TakenPicture {
  readonly model: ChartModel;
  readonly context: Omit<ChartContext, "widthPx" | "theme">;
  /** Draws an option as SVG text. */
  readonly render: (sized: SizedOption) => string;
}

/** Width of the drawing in a picture. */
const drawingPx = 820;
const sourcesNamed = 8;

function sourcesLine(model: ChartModel, { locale, messages }: PictureInput["context"]): string {
  const sources = chartSources(model);
  const named = sources.slice(0, sourcesNamed).map(({ name, publishedOn }) => namedSource({ publisher: name, publishedOn }, locale));
  const rest = sources.length - sourcesNamed;
  return `${messages.sources}: ${named.join("; ")}${rest > 0 ? `; ${messages.moreSources(rest)}` : ""}`;
}

function bodyOf({ model, context, render }: PictureInput): PictureBody | null {
  const sized = drawChart(model, { ...context, theme: pictureTheme, widthPx: drawingPx });
  if (sized !== null) return { kind: "drawing", svg: render(sized), widthPx: sized.widthPx, heightPx: sized.heightPx };
  const claim = model.form === "figure" ? drawnPoints(model)[0]?.claim : undefined;
  if (claim === undefined) return null;
  const { locale, messages, unit } = context;
  return {
    kind: "figure",
    widthPx: drawingPx,
    value: model.isPer1000 ? messages.per1000Value(formatBare(claim.value, context)) : formatValueWithUnit(claim, unit, locale),
    who: [formatPeriod(claim, locale, "long") ?? messages.unknownPeriod, claim.basisName, whoSaid(claim, messages)].join(" · "),
  };
}

/**
 * Makes the picture of a chart that leaves the site: title, drawing, notes, sources, release, rights, address.
 *
 * Shape   model and texts → SVG of outlines, or null when there is nothing to draw
 */
export function chartPicture(input: PictureInput): Picture | null {
  const body = bodyOf(input);
  if (body === null) return null;
  const { model, context, actions, title, subtitle, release, link, setter } = input;
  const basisIds = drawnPoints(model).map((point) => point.claim.basisId);
  const rights = rightsOfBases(basisIds).map((one) => actions.rights[one]);
  return composePicture(
    {
      title,
      subtitle,
      notes: [...chartNotes(model, context), ...eventLines(model, context)],
      sources: sourcesLine(model, context),
      credits: [release, rights.join(" "), link],
      description: describeChart(model, context),
    },
    body,
    setter,
  );
}
