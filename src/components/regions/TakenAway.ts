import type { CompareRow } from "../../charts/compare/compareRows.ts";
import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { MapFrame } from "../../charts/maps/MapFrame.ts";
import type { MapView } from "../../charts/maps/mapState.ts";
import type { ShownSlice } from "../../charts/maps/sliceWords.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import type { CompareContext } from "./CompareContext.ts";

/** A map as the reader sees it now, with all that its files need. */
export interface ShownMap {
  readonly shown: ShownSlice;
  readonly view: MapView;
  readonly frame: MapFrame;
  readonly context: Omit<MapContext, "widthPx">;
  readonly release: ReleaseFacts;
}

/** A comparison as the reader sees it now. */
export interface ShownComparison {
  readonly rows: readonly CompareRow[];
  readonly codes: readonly string[];
  readonly context: CompareContext;
  readonly release: ReleaseFacts;
}

/** A file to hand over, and the words that say so. */
export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
  readonly saved: string;
}

/** Kinds of files that a map is given away as. */
export const mapFileKinds = ["csv", "xlsx", "png", "svg"] as const;
export type MapFileKind = (typeof mapFileKinds)[number];
