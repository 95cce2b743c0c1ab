import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { MapFrame } from "../../charts/maps/MapFrame.ts";
import type { MapView } from "../../charts/maps/mapState.ts";
import { populationId } from "../../charts/maps/SliceChoice.ts";
import { slicePicture } from "../../charts/maps/slicePicture.ts";
import { sliceTable } from "../../charts/maps/sliceTable.ts";
import type { ShownSlice } from "../../charts/maps/sliceWords.ts";
import { regionalPopulation } from "../../lib/queries/regionalPopulation.ts";
import { sliceValues } from "../../lib/queries/sliceValues.ts";
import { askedQuery } from "../chart/actions/AskedQuery.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { shownFacts } from "../chart/actions/shownFacts.ts";
import type { ChartParts, ShownFacts } from "../chart/actions/ShownChart.ts";

interface ShownMap {
  readonly shown: ShownSlice;
  readonly view: MapView;
  readonly frame: MapFrame;
  readonly context: Omit<MapContext, "widthPx">;
}

/** What a map gives away: the numbers of its slice, inhabitants where they are shown or divide; the view as it stands; every region. */
export function mapParts(chart: ShownFacts, map: ShownMap): ChartParts {
  const { choice, model } = map.shown;
  const { locale } = chart;
  const { indicatorId, basisId, segmentId } = choice;
  const inhabitants = askedQuery(regionalPopulation, { locale }, "regionPopulation");
  const values = askedQuery(sliceValues, { indicatorId, basisId, segmentId, locale }, "slice");
  return {
    queries: choice.id === populationId ? [inhabitants] : model.isPer1000 ? [values, inhabitants] : [values],
    picture: async (words) => slicePicture({ ...map, ...shownFacts(chart, words), setter: await loadSetter() }),
    table: (words) => sliceTable({ ...map, ...shownFacts(chart, words) }),
  };
}
