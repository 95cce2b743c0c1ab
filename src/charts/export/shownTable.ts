import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { TakenFacts } from "./TakenFacts.ts";
import { rightsOfBases } from "../../lib/domain/basisRights.ts";
import type { ChartContext } from "../chartContext.ts";
import { chartNotes } from "../chartNotes.ts";
import { chartSources, whoSaid } from "../chartTable.ts";
import { type ChartModel, drawnPoints } from "../model/toChartModel.ts";

/** A chart as a table to take away. */
export interface ShownTable {
  /** Lines above the table: what it is, from where, under which rights. */
  readonly header: readonly (readonly [label: string, text: string])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ShownInput extends TakenFacts {
  readonly model: ChartModel;
  readonly context: Pick<ChartContext, "locale" | "messages" | "unit">;
}

function unique(texts: Iterable<string>): string {
  return [...new Set(texts)].join("; ");
}

function toRow(claim: ClaimRecord, { model, context }: ShownInput): (string | number | null)[] {
  const printed = model.printed.get(claim.claimId) ?? claim;
  return [
    claim.claimId,
    claim.value,
    claim.qualifier,
    printed.asPrinted,
    claim.periodStart,
    claim.periodEnd,
    claim.placeName,
    claim.basisName,
    claim.segmentName,
    whoSaid(claim, context.messages),
    claim.publisher,
    claim.publishedOn,
    claim.sourceUrl,
    [claim.chartNote, claim.notes].filter((note) => note !== null).join(". ") || null,
  ];
}

/**
 * Writes what a chart shows as a table: every drawn point, in the order of time.
 *
 * Units   of the chart; a rate stands as drawn, the printed number beside it
 */
export function shownTable(input: ShownInput): ShownTable {
  const { model, context, actions, title, subtitle, release, link } = input;
  const claims = drawnPoints(model).map((point) => point.claim);
  const { header, columns } = actions;
  const rights = rightsOfBases(claims.map((claim) => claim.basisId)).map((one) => actions.rights[one]);
  return {
    header: [
      [header.indicator, title],
      [header.shown, subtitle],
      [header.basis, unique(claims.map((claim) => claim.basisName))],
      [header.unit, model.isPer1000 ? context.messages.per1000Axis(context.unit.axis) : context.unit.axis],
      [header.notes, chartNotes(model, { ...context, messages: context.messages }).join(" ")],
      [
        header.sources,
        chartSources(model)
          .map((source) => (source.publishedOn === null ? source.name : `${source.name}, ${source.publishedOn}`))
          .join("; "),
      ],
      [header.rights, rights.join(" ")],
      [header.version, release],
      [header.link, link],
    ],
    columns: [
      columns.claimId,
      columns.value,
      columns.qualifier,
      columns.printed,
      columns.periodStart,
      columns.periodEnd,
      columns.place,
      columns.basis,
      columns.segment,
      columns.speaker,
      columns.publisher,
      columns.publishedOn,
      columns.sourceUrl,
      columns.note,
    ],
    rows: claims.map((claim) => toRow(claim, input)),
  };
}
