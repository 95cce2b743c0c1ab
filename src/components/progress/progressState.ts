import { asOfParam } from "../../lib/progress/frameNames.ts";
import type { VerdictState } from "../../lib/progress/verdictTypes.ts";
import { verdictStates } from "../../lib/progress/verdictTypes.ts";

/** How the cards may be ordered; the first is the order of the page as it is printed. */
export const progressOrders = ["document", "date", "state"] as const;
export type ProgressOrder = (typeof progressOrders)[number];

/** What a reader asks of the list of promises; empty text means all. */
export interface ProgressState {
  readonly state: VerdictState | "";
  readonly group: string;
  readonly document: string;
  readonly theme: string;
  readonly region: string;
  /** Year of the date by which it was promised; `none` is no date. */
  readonly year: string;
  readonly sort: ProgressOrder;
  /** Day of which the verdicts are; empty is the day up to which sources were collected. */
  readonly asOf: string;
}

/** The list as printed. */
export const firstProgressState: ProgressState = {
  state: "",
  group: "",
  document: "",
  theme: "",
  region: "",
  year: "",
  sort: "document",
  asOf: "",
};

/** What the controls offer; anything else in an address is passed over. */
export interface ProgressOffer {
  readonly groups: readonly string[];
  readonly documents: readonly string[];
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly years: readonly string[];
  /** Earliest and latest day of which verdicts may be asked. */
  readonly firstDay: string;
  readonly lastDay: string;
}

const offered = (value: string | null, values: readonly string[]): string => (value !== null && values.includes(value) ? value : "");

/** A day in the span that the facts cover; the last one is the default and stays out of the address. */
function dayOf(value: string | null, { firstDay, lastDay }: ProgressOffer): string {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value >= lastDay) return "";
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) return "";
  return value < firstDay ? firstDay : value;
}

/** Reads what is asked from the query of an address; what is not offered falls back to all. */
export function parseProgressState(search: string, offer: ProgressOffer): ProgressState {
  const params = new URLSearchParams(search);
  return {
    state: verdictStates.find((one) => one === params.get("state")) ?? "",
    group: offered(params.get("group"), offer.groups),
    document: offered(params.get("document"), offer.documents),
    theme: offered(params.get("theme"), offer.themes),
    region: offered(params.get("region"), offer.regions),
    year: offered(params.get("year"), offer.years),
    sort: progressOrders.find((one) => one === params.get("sort")) ?? "document",
    asOf: dayOf(params.get(asOfParam), offer),
  };
}

/** Writes what is asked as the query of an address with its `?`; defaults are left out. */
export function progressSearch(state: ProgressState): string {
  const { asOf, sort, ...filters } = state;
  const params = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
  if (sort !== "document") params.set("sort", sort);
  if (asOf !== "") params.set(asOfParam, asOf);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
