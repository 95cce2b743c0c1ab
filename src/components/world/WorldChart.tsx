import { lazy, Suspense, useMemo } from "react";
import { valueWriter } from "../../charts/multiples/valueWriter.ts";
import { PaperBoundary } from "../chart/PaperBoundary.tsx";
import { useLoaded } from "../chart/useLoaded.ts";
import { loadWorldMessages } from "./loadWorldMessages.ts";
import type { WorldChartProps } from "./WorldChartProps.ts";
import { WorldDrawing } from "./WorldDrawing.tsx";

// What a reader takes away comes after the panels.
const ChartActions = lazy(() => import("../chart/actions/ChartActions.tsx"));

function WokenChart(props: WorldChartProps) {
  const { locale, indicatorId, measure, unit, isPercent, finding, notes, model, release, actionWords } = props;
  const words = useLoaded("panels", locale, loadWorldMessages);
  const chart = useMemo(() => {
    if (words === null) return null;
    const facts = {
      ...{ id: `world-${indicatorId}`, title: measure, subtitle: finding, locale, release },
      ...{ params: "", ownParams: [], frame: `world/${indicatorId}/`, frameParams: "" },
    };
    const panels = { indicatorId, unit, notes, model, words, formatValue: valueWriter(isPercent, locale) };
    return { ...facts, load: async () => (await import("./worldParts.ts")).worldParts(facts, panels) };
  }, [words, indicatorId, measure, finding, locale, release, unit, notes, model, isPercent]);
  return (
    <div className="world-chart">
      <WorldDrawing {...props} words={words} />
      {chart === null ? null : (
        <Suspense fallback={null}>
          <ChartActions chart={chart} words={actionWords} />
        </Suspense>
      )}
    </div>
  );
}

/** Panels that were drawn at build, with a cursor for pointer and keyboard, and what a reader takes away. */
export default function WorldChart(props: WorldChartProps) {
  return (
    <PaperBoundary paper={props.children}>
      <WokenChart {...props} />
    </PaperBoundary>
  );
}
