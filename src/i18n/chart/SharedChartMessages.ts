/** Words that charts and maps of every kind share: the maps fetch no others. */
export interface SharedChartMessages {
  readonly per1000Axis: (unit: string) => string;
  readonly oldBorders: (date: string) => string;
  readonly measure: string;
  readonly asCounted: string;
  readonly per1000: string;
  /** A rate stated large: in Kazakh the rate stands after the words. */
  readonly per1000Value: (value: string) => string;
  readonly reset: string;
  readonly controls: string;
  readonly engineLoading: (percent: string) => string;
  readonly engineWorking: string;
  readonly engineFailed: string;
  readonly engineReason: Readonly<Record<"unreachable" | "corrupt" | "timeout" | "unsupported" | "crashed" | "query", string>>;
  readonly engineStillHere: string;
  readonly retry: string;
  readonly sources: string;
  readonly table: string;
  readonly unknownPeriod: string;
  readonly noSpeaker: (publisher: string) => string;
}
