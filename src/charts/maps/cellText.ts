import { formatLabel, formatValue, formatValueWithUnit } from "../option/formatValue.ts";
import type { MapContext } from "./MapContext.ts";
import type { FoundCell } from "./sliceModel.ts";

type TextContext = Pick<MapContext, "locale" | "unit" | "chart">;

function shown({ value, reading }: FoundCell): { readonly value: number; readonly qualifier: FoundCell["reading"]["qualifier"] } {
  return { value, qualifier: reading.qualifier };
}

/** Value with the sign of its hedge, for a label: ">3 000". */
export function cellLabel(cell: FoundCell, ctx: TextContext): string {
  return formatLabel(shown(cell), ctx);
}

/** Value in thousands, three digits at most: where a tile has no room for more. */
export function thousandsLabel(cell: FoundCell, ctx: TextContext): string {
  return cellLabel({ ...cell, value: Number((cell.value / 1000).toPrecision(cell.value >= 1_000_000 ? 4 : 3)) }, ctx);
}

/** Value with its hedge in words: "more than 3,000". */
export function cellWords(cell: FoundCell, ctx: TextContext): string {
  return formatValue(shown(cell), ctx);
}

/** Value with its hedge and its unit, a rate with what it is per: "more than 3,000 people". */
export function cellSentence(cell: FoundCell, isPer1000: boolean, ctx: TextContext): string {
  if (isPer1000) return ctx.chart.per1000Value(formatValue(shown(cell), ctx));
  return formatValueWithUnit(shown(cell), ctx.unit, ctx.locale);
}
